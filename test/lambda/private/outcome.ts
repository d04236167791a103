import type { Expected } from './scenario';

/** What the caller of a handler gets. */
export type Outcome = { readonly answer: unknown } | { readonly throws: true };

/** What differs, as a sentence; undefined if the outcome is the expected one. */
export function difference(got: Outcome, expected: Outcome | Expected): string | undefined {
  const isAlike = 'throws' in expected ? 'throws' in got : 'answer' in got && covers(got.answer, expected.answer);
  return isAlike ? undefined : `got ${told(got)} instead of ${told(expected)}`;
}

/** Whether a value has all that is expected of it; objects may have more. */
export function covers(value: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(expected)) return false;
  if (Array.isArray(expected) && (value as unknown[]).length !== expected.length) return false;
  return Object.entries(expected).every(([name, part]) => covers((value as Record<string, unknown>)[name], part));
}

function told(outcome: Outcome | Expected): string {
  return 'throws' in outcome ? 'a failure' : JSON.stringify(outcome.answer) ?? 'no answer';
}
