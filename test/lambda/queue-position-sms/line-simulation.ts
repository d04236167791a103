import { nextThreshold, reachedThreshold } from '../../../lambda/queue-position-sms/thresholds';
import { waitSeconds } from '../../../lambda/queue-position-sms/wait';

export interface Line {
  /** How many wait. One joins whenever one leaves, until all who waited at the start are gone. */
  readonly length: number;
  readonly secondsPerPlace: number;
  readonly thresholds: readonly number[];
  readonly callsPerSecond: number;
  /** The estimate is wrong by a factor of up to this, in both directions. */
  readonly wrongBy?: number;
}

export interface Measured {
  readonly callsPerSecond: number;
  /** Calls per second in the worst minute. */
  readonly worstMinute: number;
  readonly callsPerCallback: number;
  /** The part of the callbacks that were called before a look found them at a threshold. */
  readonly missed: number;
  /** After the moment in which the threshold was reached. */
  readonly latestMinutes: number;
  readonly latestPlaces: number;
}

/** The first text of a callback. */
interface Sent {
  readonly late: number;
  readonly places: number;
}

/** A line of callbacks that are looked at as the function tells it, second by second; the same numbers every time. */
export function simulate(line: Line): Measured {
  const random = numbers(1);
  const leaves = departures(line, random);
  const looks = firstLooks(line, leaves, random);
  const calls = new Map<number, number>();
  const texts = new Map<number, Sent>();
  let left = 0;
  for (let now = 0; left < line.length; now++) {
    while (leaves[left] <= now) left++;
    for (const contact of (looks.get(now) ?? []).filter((one) => one >= left)) {
      const position = contact - left + 1;
      calls.set(Math.floor(now / 60), (calls.get(Math.floor(now / 60)) ?? 0) + 1);
      const threshold = reachedThreshold(line.thresholds, position);
      if (threshold !== undefined && !texts.has(contact)) {
        texts.set(contact, { late: now - (leaves[contact - threshold] ?? 0), places: threshold - position });
      }
      const wait = waitOf(position, line, random);
      if (wait !== undefined) plan(looks, now + wait, contact);
    }
  }
  return measured(line, [...calls.values()], leaves[line.length - 1], texts);
}

function waitOf(position: number, { thresholds, secondsPerPlace, wrongBy = 1, callsPerSecond }: Line, random: () => number): number | undefined {
  const goal = nextThreshold(thresholds, position);
  const estimated = secondsPerPlace * wrongBy ** (2 * random() - 1);
  return goal === undefined ? undefined : waitSeconds({ position, secondsPerPlace: estimated }, goal, { callsPerSecond, random });
}

function measured({ length, thresholds: [first] }: Line, minutes: number[], end: number, texts: Map<number, Sent>): Measured {
  const calls = minutes.reduce((sum, count) => sum + count, 0);
  // Those who stand at the threshold when the line begins never reached it.
  const everyone = Array.from({ length: length - first }, (_, index) => first + index);
  const sent = [...texts.values()];
  return {
    callsPerSecond: rounded(calls / end),
    worstMinute: rounded(Math.max(...minutes) / 60),
    callsPerCallback: rounded(calls / length),
    missed: rounded(everyone.filter((contact) => !texts.has(contact)).length / everyone.length),
    latestMinutes: rounded(Math.max(...sent.map(({ late }) => late)) / 60),
    latestPlaces: Math.max(...sent.map(({ places }) => places)),
  };
}

/** The times at which the contacts leave, in their order; the gaps are even in the long run only. */
function departures({ length, secondsPerPlace }: Line, random: () => number): number[] {
  let time = 0;
  return Array.from({ length: 2 * length }, () => { time += 2 * secondsPerPlace * random(); return time; });
}

/** Who waits at the start is somewhere between two looks; who joins is looked at at once. */
function firstLooks(line: Line, leaves: number[], random: () => number): Map<number, number[]> {
  const looks = new Map<number, number[]>();
  leaves.forEach((_, contact) => {
    const joins = leaves[contact - line.length];
    plan(looks, Math.ceil(joins ?? random() * (waitOf(contact + 1, line, random) ?? 0)), contact);
  });
  return looks;
}

function plan(looks: Map<number, number[]>, second: number, contact: number): void {
  looks.set(second, [...looks.get(second) ?? [], contact]);
}

/** The same numbers from 0 to 1 every time. */
function numbers(seed: number): () => number {
  const prime = 2_147_483_647;
  let state = seed;
  return () => {
    state = (state * 48_271) % prime;
    return state / prime;
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
