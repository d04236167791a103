/** What is told of an expectation that was not met. */
export interface Failure {
  /** What was expected, and what was there instead. */
  readonly message: string;
  /** The part of the transcript that matters. */
  readonly excerpt: readonly string[];
  readonly hints: readonly string[];
  readonly seed: number;
}

/** The message of a failed test: what is wrong, what happened, what may be the matter, and how to see it again. */
export function failureText({ message, excerpt, hints, seed }: Failure): string {
  return [
    message,
    ...section('What happened:', excerpt),
    ...section('What may be the matter:', hints.map((hint) => `- ${hint}`)),
    '',
    `The same happens again with { seed: ${seed} }.`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
