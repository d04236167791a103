/** Snapshots say what is deployed, not which build of the SDK is in the bundle. */
const ASSET_HASH = /\b[0-9a-f]{64}\b/g;

export function test(value: unknown): boolean {
  return typeof value === 'string' && value.search(ASSET_HASH) >= 0;
}

export function serialize(value: string): string {
  return JSON.stringify(value.replace(ASSET_HASH, '<asset-hash>'));
}
