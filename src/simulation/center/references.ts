/** What a flow calls by its ARN, its identifier alone, or a version or an alias of it that is not listed apart. */
export function found<T>(known: ReadonlyMap<string, T>, reference: string): T | undefined {
  return known.get(reference) ?? byIdentifier(known, reference) ?? withoutVersion(known, reference);
}

function byIdentifier<T>(known: ReadonlyMap<string, T>, reference: string): T | undefined {
  if (reference === '' || reference.includes('/')) return undefined;
  for (const [arn, value] of known) if (arn.endsWith(`/${reference}`)) return value;
  return undefined;
}

function withoutVersion<T>(known: ReadonlyMap<string, T>, reference: string): T | undefined {
  const unversioned = /^(.+):[^:/]+$/.exec(reference)?.[1];
  return unversioned === undefined ? undefined : known.get(unversioned) ?? byIdentifier(known, unversioned);
}
