import { digitsOf } from './invent';

/** Numbers that are kept for fiction. */
const NUMBERS = Array.from({ length: 100 }, (_, index) => `+12065550${100 + index}`);

/** Gives phone numbers to those whose number nobody knows. */
export class NumberBook {
  private readonly given = new Map<string, string>();

  constructor(private readonly taken: ReadonlySet<string> = new Set()) {}

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
