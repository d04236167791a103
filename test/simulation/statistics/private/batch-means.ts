/** Half of the 99 % interval of Student's distribution with 19 degrees of freedom. */
const STUDENT = 2.861;
const BATCHES = 20;

export interface Interval {
  readonly mean: number;
  readonly half: number;
}

/**
 * The 99 % confidence interval of the mean of values that depend on their neighbours: the means of long batches hardly do.
 * The first batch shows the beginning, when nobody waits yet, and does not count.
 */
export function confidence(values: readonly number[]): Interval {
  const size = Math.floor(values.length / (BATCHES + 1));
  const means = Array.from({ length: BATCHES }, (_, batch) => meanOf(values.slice((batch + 1) * size, (batch + 2) * size)));
  const mean = meanOf(means);
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (BATCHES - 1);
  return { mean, half: STUDENT * Math.sqrt(variance / BATCHES) };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function contains({ mean, half }: Interval, value: number): boolean {
  return Math.abs(value - mean) <= half;
}
