/** A path anywhere in a text; it ends before what cannot belong to one, e.g. the full stop of a sentence. */
const INSIDE = /\$(?:\.[A-Za-z]\w*|\.?\['[^']*'\])(?:\.[\w-]+|\.?\['[^']*'\])*/g;
/** A text that is one path and nothing else; a key may then hold whatever a path can. */
const WHOLE = /^\$(?:\.?\['[^']*'\]|\.[^\s.[\]$]+)+$/;
const PART = /\.?\['([^']*)'\]|\.([^\s.[\]$]+)/g;

export function isPath(text: string): boolean {
  return text.startsWith('$') && WHOLE.test(text);
}

/** A text in which every path is replaced. */
export function withPaths(text: string, replacement: (path: string) => string): string {
  return text.includes('$') ? text.replace(INSIDE, replacement) : text;
}

/** The names that lead to a value: `$.Attributes.['a key']` is `Attributes` and `a key`. */
export function partsOf(path: string): string[] {
  return [...path.matchAll(PART)].map(([, quoted, plain]) => quoted ?? plain);
}
