const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a block has no name that would tell anybody what it is. */
export function isNameless(identifier: string): boolean {
  return UUID.test(identifier);
}

/** A console export may name its blocks by UUIDs, of which the first part tells them apart. */
export function blockName(identifier: string): string {
  return isNameless(identifier) ? identifier.slice(0, 8) : identifier;
}
