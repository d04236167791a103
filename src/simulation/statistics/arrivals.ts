import { Problems, shown } from '../../language/problems';
import { exponential, Random } from '../kernel/random';
import { Length, millisecondsOf } from '../kernel/time-span';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When people come. */
export class Arrivals {
  /** One after the other, always as long apart; a number is milliseconds. */
  static every(gap: Length): Arrivals {
    const milliseconds = millisecondsOf(gap);
    const problems = new Problems();
    problems.addUnless(Number.isFinite(milliseconds) && milliseconds > 0, 'GapOutOfRange', `the gap is no length of time, got ${milliseconds}; give milliseconds above 0`);
    problems.throwIfAny('Arrivals.every');
    return new Arrivals((after) => after + milliseconds);
  }

  /** Each by itself, so many an hour on average (a Poisson process). */
  static poisson(perHour: number): Arrivals {
    return Arrivals.throughDay([perHour]);
  }

  /**
   * Each by itself, as many an hour as the part of the day says. The day has as many parts of one length as there are numbers,
   * e.g. 24 hours, and begins at midnight UTC, or at the time of day of `dayStart`, in milliseconds since 1970.
   */
  static throughDay(perHour: readonly number[], dayStart = 0): Arrivals {
    const problems = new Problems();
    for (const rate of perHour) problems.addUnless(Number.isFinite(rate) && rate >= 0, 'RateOutOfRange', `arrivals per hour are no number of people, got ${shown(rate)}; give a number from 0 on`);
    problems.addUnless(perHour.some((rate) => rate > 0), 'NobodyComes', `nobody ever comes, got ${shown(perHour)}; give at least one rate above 0`);
    problems.throwIfAny('Arrivals');
    return new Arrivals((after, random) => passing(perHour, dayStart, after, exponential(random, 1)));
  }

  /** `next` says when the first one comes after an instant. */
  private constructor(readonly next: (after: number, random: Random) => number) {}
}

/** The instant until which so many are expected to have come. */
function passing(perHour: readonly number[], dayStart: number, after: number, expected: number): number {
  const length = DAY / perHour.length;
  let at = after;
  let left = expected;
  for (let part = Math.floor((at - dayStart) / length); ; part++) {
    const rate = perHour[((part % perHour.length) + perHour.length) % perHour.length] / HOUR;
    const end = dayStart + (part + 1) * length;
    if (rate * (end - at) >= left) return at + left / rate;
    left -= rate * (end - at);
    at = end;
  }
}
