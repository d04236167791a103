/** How far a contact is, and how fast it moves. */
export interface Progress {
  readonly position: number;
  readonly secondsPerPlace: number;
}

export interface Pace {
  /** What all checks together may ask of Amazon Connect. */
  readonly callsPerSecond: number;
  /** From 0 to 1, so that contacts that were looked at together are not again. */
  readonly random: () => number;
}

/** The service updates its metrics every few seconds and asks for a minute between two looks. */
export const SHORTEST_WAIT_SECONDS = 60;
/** What a Wait block takes at most. */
const LONGEST_WAIT_SECONDS = 604_800;
/** After a failure: long enough to ease an account-wide throttle, short enough not to miss the moment. */
const RETRY_WAIT_SECONDS = 120;
/** The part of its way that a contact is left alone. A queue may speed up, so a rest is always looked at. */
const LEAST_SHARE = 0.5;
const GREATEST_SHARE = 0.95;
/** The looks of a contact near its goal, where a wait cannot be shorter than a minute. */
const LAST_LOOKS = 3;
/** A way of five days is e to this times a minute. */
const SHRINKING = 9;
const JITTER = 0.1;

/**
 * When to look again: after a share of the time that the contact probably needs to its goal.
 *
 * A queue that moves a place in s seconds lets 1/s contacts go in a second, so of b calls in a second each contact has b·s.
 * After each look a share f leaves 1 − f of the way, so it takes `SHRINKING` / −ln(1 − f) looks down to a minute.
 */
export function waitSeconds({ position, secondsPerPlace }: Progress, goal: number, { callsPerSecond, random }: Pace): number {
  const way = secondsPerPlace * (position - goal);
  return bounded(way * share(callsPerSecond * secondsPerPlace - LAST_LOOKS) * (1 - JITTER * random()), SHORTEST_WAIT_SECONDS);
}

/** A failure tells nothing new, so the contact probably moves on as it did before. */
export function retryWaitSeconds(known: Progress | undefined, goal: number, pace: Pace): number {
  return bounded(known ? waitSeconds(known, goal, pace) : 0, RETRY_WAIT_SECONDS * (1 + pace.random()));
}

/** Those who all wait for the same moment are looked at one after the other, the first in line first. */
export function turnSeconds(delay: number, { position }: Progress, { callsPerSecond }: Pace): number {
  return bounded(delay + position / callsPerSecond, SHORTEST_WAIT_SECONDS);
}

function share(looks: number): number {
  const needed = looks > 0 ? 1 - Math.exp(-SHRINKING / looks) : 1;
  return Math.min(GREATEST_SHARE, Math.max(LEAST_SHARE, needed));
}

function bounded(seconds: number, least: number): number {
  return Math.round(Math.min(LONGEST_WAIT_SECONDS, Math.max(least, seconds)));
}
