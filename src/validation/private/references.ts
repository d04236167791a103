import { ParameterSpec } from '../../language/spec';

/** A value that is one whole JSONPath. */
const WHOLE = /^\$(?:\.?\[[^\]]*\]|\.[^\s.[\]$]+)+$/;
/** A JSONPath inside of a text; its first name is captured. */
const INSIDE = /\$\.(?:\[\s*'?([^'\]]+)'?\s*\]|([A-Za-z]\w*))/g;
const FIRST_NAME = /^\$\.?(?:\[\s*'?([^'\]]+)'?\s*\]|([\w-]+))/;
/** What only a deployment or a template fills in. */
const OPEN = /\$\{|\{\{/;

export function isReference(value: unknown): value is string {
  return typeof value === 'string' && WHOLE.test(value);
}

export function holdsReference(text: string): boolean {
  return text.includes('$.') && rootsIn(text).length > 0;
}

/** The first names of all JSONPaths in a text. */
export function rootsIn(text: string): string[] {
  return text.includes('$.') ? [...text.matchAll(INSIDE)].map(([, quoted, plain]) => quoted ?? plain) : [];
}

export function rootOf(reference: string): string {
  const [, quoted, plain] = FIRST_NAME.exec(reference) ?? [];
  return quoted ?? plain ?? '';
}

/** Whether a value is known now, so that its form can be judged. */
export function isFixed(text: string): boolean {
  return !OPEN.test(text) && !isReference(text);
}

/** Texts may take references inside unless they name a resource; numbers and words of a closed set never do. */
export function refusesParts({ interpolates, kind, refersTo }: ParameterSpec): boolean {
  if (interpolates !== undefined) return !interpolates;
  return refersTo !== undefined || kind === 'integer' || kind === 'decimal' || kind === 'enum';
}
