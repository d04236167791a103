import { Random } from '../../../../src/simulation/kernel/random';

/** What chance decides in a run. */
export class Dice {
  constructor(readonly random: Random) {}

  /** From the least to the most, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  is(probability: number): boolean {
    return this.random() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)];
  }

  /** Each with its share of the whole. */
  weighed<T>(items: readonly (readonly [weight: number, item: T])[]): T {
    let rest = this.random() * items.reduce((sum, [weight]) => sum + weight, 0);
    return (items.find(([weight]) => (rest -= weight) < 0) ?? items[items.length - 1])[1];
  }
}
