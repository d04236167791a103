import type { Wording } from './wording';

/** A part of a day in minutes of the clock: from the first to before the second; 1440 is the end of the day. */
export type Span = readonly [from: number, to: number];

/** Everything about the slots that is known when the function is deployed. */
export interface Schedule {
  readonly timeZone: string;
  readonly slotSeconds: number;
  /** How many callbacks fit into one slot. */
  readonly capacity: number;
  /** The least time between the booking and the slot. */
  readonly noticeSeconds: number;
  /** How far ahead slots are offered. */
  readonly horizonSeconds: number;
  /** The longest delay that the flow has a step for: later slots are called when they begin. */
  readonly delaySeconds: number;
  /** The steps in which the flow delays a callback. */
  readonly stepSeconds: number;
  /** The opening hours of the days of the week, from Sunday on. */
  readonly week: readonly (readonly Span[])[];
  /** `YYYY-MM-DD` for one year, `MM-DD` for every year. */
  readonly closed: readonly { readonly date: string; readonly from: number; readonly to: number }[];
  /** By language; the first one is for everybody else. */
  readonly wordings: Readonly<Record<string, Wording>>;
}
