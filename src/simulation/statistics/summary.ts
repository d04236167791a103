import { QuantileSketch } from './quantile-sketch';

/** What is known of many numbers without keeping them. Times are in milliseconds. */
export class Summary {
  private readonly sketch = new QuantileSketch();
  private sum = 0;
  private largest = 0;
  private positive = 0;

  add(value: number): void {
    this.sketch.add(value);
    this.sum += value;
    this.largest = Math.max(this.largest, value);
    if (value > 0) this.positive++;
  }

  get count(): number {
    return this.sketch.count;
  }

  get total(): number {
    return this.sum;
  }

  /** 0 of no numbers at all, as are the others. */
  get mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  get max(): number {
    return this.largest;
  }

  /** Which share was above 0, e.g. of those who had to wait. */
  get shareAboveZero(): number {
    return this.count === 0 ? 0 : this.positive / this.count;
  }

  /** The number that this share, e.g. 0.9, stays at or below, within one percent. */
  quantile(share: number): number {
    return Math.min(this.sketch.quantile(share), this.largest);
  }
}
