/** A number that goes up and down over time, e.g. of contacts in queue, and its average. */
export class Level {
  private current = 0;
  private area = 0;

  constructor(private readonly start: number, private since = start) {}

  get now(): number {
    return this.current;
  }

  change(by: number, at: number): void {
    this.area += this.current * (at - this.since);
    this.since = at;
    this.current += by;
  }

  /** Multiplied with the time for which it lasted: the hours that agents worked, for example. */
  total(at: number): number {
    return this.area + this.current * (at - this.since);
  }

  average(at: number): number {
    return at > this.start ? this.total(at) / (at - this.start) : this.current;
  }
}
