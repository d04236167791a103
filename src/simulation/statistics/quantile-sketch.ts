/** How far a quantile may be from the truth, as a share of it. */
const ACCURACY = 0.01;
const GROWTH = Math.log((1 + ACCURACY) / (1 - ACCURACY));
/** From 1 millisecond, in steps of 2 %, to far beyond a year. What is below counts as 0, and what is above as the last step. */
const MOST_BUCKETS = 1300;

/**
 * Quantiles of any number of values from a bounded number of counters, each for values that are as good as equal
 * (Masson, Rim and Lee: DDSketch).
 */
export class QuantileSketch {
  private readonly buckets: number[] = [];
  private zeros = 0;
  private added = 0;

  get count(): number {
    return this.added;
  }

  add(value: number): void {
    this.added++;
    if (value < 1) {
      this.zeros++;
      return;
    }
    const bucket = Math.min(Math.ceil(Math.log(value) / GROWTH), MOST_BUCKETS - 1);
    while (this.buckets.length <= bucket) this.buckets.push(0);
    this.buckets[bucket]++;
  }

  /** The value that has this share of all at or below it; 0 of none. */
  quantile(share: number): number {
    let rank = Math.ceil(share * this.added) - this.zeros;
    if (rank <= 0) return 0;
    const bucket = this.buckets.findIndex((count) => (rank -= count) <= 0);
    return 2 * Math.exp(bucket * GROWTH) / (Math.exp(GROWTH) + 1);
  }
}
