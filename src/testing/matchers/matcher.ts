/** What a matcher found, in the words of a sentence: `expected John <to have heard "sorry">, got <"Welcome">`. */
export interface Finding {
  readonly pass: boolean;
  readonly wanted: string;
  readonly got: string;
}

/** What stories talk about, and so what can be checked. */
export interface Subject {
  /** What messages call it. @internal */
  readonly _title: string;
  /** A message with everything that helps to understand it. @internal */
  _failure(message: string): string;
}

/** Looks at one thing of a story; gives the finding, and changes nothing. */
export type Matcher<S extends Subject, A extends unknown[]> = (subject: S, ...wanted: A) => Finding;

export function messageOf({ _title }: Subject, { pass, wanted, got }: Finding): string {
  return `expected ${_title} ${pass ? 'not ' : ''}${wanted}, got ${got}`;
}

export function list(items: readonly string[], nothing: string): string {
  return items.length === 0 ? nothing : items.map((item) => `"${item}"`).join(', ');
}
