/** Lets many things happen at the same time, one step after the other, in an order that the picks decide. */
export class Interleaving {
  private readonly waiting: (() => Promise<void>)[] = [];

  constructor(private readonly pick: () => number) {}

  /** Waits for its turn, and is alone while it runs. */
  public step<T>(run: () => Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(async () => {
        await Promise.resolve().then(run).then(resolve, reject);
      });
    });
  }

  /** Plays until nothing waits any more, and fails with the first failure. */
  public async play(threads: readonly Promise<unknown>[]): Promise<void> {
    const all = Promise.all(threads);
    all.catch(() => undefined);
    await settled();
    while (this.waiting.length > 0) {
      const [next] = this.waiting.splice(this.pick() % this.waiting.length, 1);
      await next();
      await settled();
    }
    await all;
  }
}

/** Whoever got an answer has gone on to its next step. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
