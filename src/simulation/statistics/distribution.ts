import { Problems, shown } from '../../language/problems';
import { exponential, Random } from '../kernel/random';
import { Length, millisecondsOf } from '../kernel/time-span';

/** How long something takes, where it takes another time each time. Numbers are milliseconds. */
export class Distribution {
  static constant(length: Length): Distribution {
    const milliseconds = millisecondsOf(length);
    return checked('constant', { milliseconds }, 0, () => new Distribution(milliseconds, () => milliseconds));
  }

  /** Whose past tells nothing of its rest. */
  static exponential(length: Length): Distribution {
    const mean = millisecondsOf(length);
    return checked('exponential', { mean }, 0, () => new Distribution(mean, (random) => exponential(random, mean)));
  }

  /** Most are shorter than the mean, and a few far longer, as talks are. */
  static logNormal(length: Length, around: Length): Distribution {
    const [mean, deviation] = [millisecondsOf(length), millisecondsOf(around)];
    return checked('logNormal', { mean, deviation }, Number.MIN_VALUE, () => {
      const variance = Math.log1p((deviation / mean) ** 2);
      const middle = Math.log(mean) - variance / 2;
      return new Distribution(mean, (random) => Math.exp(middle + Math.sqrt(variance) * normal(random)));
    });
  }

  /** Any of the times that were measured, each as often as it was. */
  static empirical(lengths: readonly Length[]): Distribution {
    const times = lengths.map(millisecondsOf);
    const problems = new Problems();
    problems.addUnless(times.length > 0, 'NoTimes', 'the list of times is empty, got []; give at least one');
    for (const time of times) problems.addUnless(isTime(time, 0), 'TimeOutOfRange', `a time is no length of time, got ${shown(time)}; give milliseconds from 0 on`);
    problems.throwIfAny('Distribution.empirical');
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    return new Distribution(mean, (random) => times[Math.floor(random() * times.length)]);
  }

  private constructor(readonly mean: number, readonly draw: (random: Random) => number) {}
}

function checked(name: string, times: Readonly<Record<string, number>>, least: number, make: () => Distribution): Distribution {
  const problems = new Problems();
  for (const [key, value] of Object.entries(times)) {
    problems.addUnless(isTime(value, least), 'TimeOutOfRange', `${key} is no length of time, got ${String(value)}; give milliseconds ${least > 0 ? 'above' : 'from'} 0${least > 0 ? '' : ' on'}`);
  }
  problems.throwIfAny(`Distribution.${name}`);
  return make();
}

function isTime(value: number, least: number): boolean {
  return Number.isFinite(value) && value >= least;
}

/** Around 0, with a deviation of 1 (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
