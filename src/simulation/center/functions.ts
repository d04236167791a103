import type { Json, JsonObject } from '../../language/json';

export interface FunctionCall {
  readonly functionArn: string;
  readonly event: JsonObject;
  readonly asynchronous: boolean;
}

/** What became of one try; `took` is the time that it needed in the simulated world, in milliseconds. */
export type FunctionOutcome =
  | { readonly kind: 'returned'; readonly value: Json; readonly took: number }
  | { readonly kind: 'threw'; readonly took: number }
  /** The service tries again. */
  | { readonly kind: 'throttled' | 'unavailable'; readonly took: number };

/** Runs functions. It may answer later, as long as the clock of the simulation stands still meanwhile. */
export type Invoker = (call: FunctionCall, done: (outcome: FunctionOutcome) => void) => void;
