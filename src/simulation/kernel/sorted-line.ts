/** Items in an order, the first one first. Lines are short and change at their ends, so an array is faster than a tree. */
export class SortedLine<T> implements Iterable<T> {
  private readonly items: T[] = [];

  /** `compare` must tell any two items apart, so that each has one place. */
  constructor(private readonly compare: (one: T, other: T) => number) {}

  get length(): number {
    return this.items.length;
  }

  get first(): T | undefined {
    return this.items[0];
  }

  add(item: T): void {
    this.items.splice(this.placeOf(item), 0, item);
  }

  /** Takes an item out, whose order must not have changed since it was added. */
  remove(item: T): boolean {
    const place = this.placeOf(item);
    if (this.items[place] !== item) return false;
    if (place === 0) this.items.shift();
    else this.items.splice(place, 1);
    return true;
  }

  /** How many items stand before this one; -1 if it is not in the line. */
  indexOf(item: T): number {
    const place = this.placeOf(item);
    return this.items[place] === item ? place : -1;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }

  /** Most items come last. */
  private placeOf(item: T): number {
    let [low, high] = [0, this.items.length];
    if (high > 0 && this.compare(this.items[high - 1], item) < 0) return high;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.compare(this.items[middle], item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
