/** The value under a name, or undefined: what comes from outside may be anything. */
export function child(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? (parent as Record<string, unknown>)[name]
    : undefined;
}

/** The text under a name without spaces around it; empty if there is none. */
export function text(parent: unknown, name: string): string {
  const value = child(parent, name);
  return typeof value === 'string' ? value.trim() : '';
}

/** What a text holds as JSON, or undefined. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
