import { digitsOf } from './invent';
import type { JsonObject } from '../../language/json';

/** Numbers that are kept for fiction. */
const NUMBERS = Array.from({ length: 100 }, (_, index) => `+12065550${100 + index}`);

/** Gives phone numbers to those whose number nobody knows. */
export class NumberBook {
  private readonly given = new Map<string, string>();

  private readonly taken: ReadonlySet<string>;

  constructor(known: Readonly<Record<string, JsonObject>>) {
    this.taken = new Set(Object.values(known).map(({ Address }) => String(Address)));
  }

  /** The same for the same ARN, and another one for every other, as long as there are any. */
  numberOf(arn: string): string {
    const known = this.given.get(arn);
    if (known !== undefined) return known;
    const used = new Set([...this.taken, ...this.given.values()]);
    const first = parseInt(digitsOf(arn).slice(0, 6), 16) % NUMBERS.length;
    const inTurn = [...NUMBERS.slice(first), ...NUMBERS.slice(0, first)];
    const number = inTurn.find((one) => !used.has(one)) ?? `${inTurn[0]}${this.given.size}`;
    this.given.set(arn, number);
    return number;
  }
}
