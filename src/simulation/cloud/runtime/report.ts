import type { Json } from '../../../language/json';

/** As Lambda tells the caller of a failure. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
}

export type Outcome =
  /** A function that answers nothing answers `null`. */
  | { readonly kind: 'answered'; readonly answer: Json }
  | { readonly kind: 'failed'; readonly error: FunctionError }
  | { readonly kind: 'timed-out' };

/** What became of one invocation. */
export interface Report {
  readonly functionName: string;
  readonly event: unknown;
  readonly outcome: Outcome;
  readonly coldStart: boolean;
  /** When it began and ended, on the clock of the simulation. */
  readonly began: number;
  readonly ended: number;
  /** How long the function was at work in real time, in milliseconds. */
  readonly measured: number;
}
