import { Attributes, invalid } from './attributes';
import type { Json, JsonObject } from '../../../../language/json';

/** What stands behind the names and values of an expression. */
export interface Aliases {
  readonly names: JsonObject;
  readonly values: JsonObject;
}

const WORD = /\s*(<>|<=|>=|[=<>(),+-]|[#:]?[A-Za-z0-9_.[\]]+)/y;

/** An expression, word by word. */
export class Words {
  private readonly words: string[] = [];
  private at = 0;

  constructor(private readonly expression: string, private readonly aliases: Aliases) {
    WORD.lastIndex = 0;
    for (let found = WORD.exec(expression); found; found = WORD.exec(expression)) this.words.push(found[1]);
    if (this.words.join('') !== expression.replace(/\s/g, '')) throw invalid(`the expression ${expression} is not simulated`);
  }

  get isAtEnd(): boolean {
    return this.at >= this.words.length;
  }

  /** The next word if it is one of these; keywords may be written small. */
  take(...wanted: string[]): string | undefined {
    const word = this.words[this.at]?.toUpperCase();
    if (word === undefined || !wanted.includes(word)) return undefined;
    this.at++;
    return word;
  }

  expect(wanted: string): void {
    if (this.take(wanted) === undefined) throw invalid(`the expression ${this.expression} needs ${wanted} where it has ${this.words[this.at] ?? 'its end'}`);
  }

  /** The name of a function, if one is called next. */
  call(): string | undefined {
    if (this.words[this.at + 1] !== '(' || /^[#:(]/.test(this.words[this.at] ?? '(')) return undefined;
    const name = this.words[this.at];
    this.at += 2;
    return name;
  }

  /** The name of an attribute. Items are flat. */
  name(): string {
    const word = this.next();
    if (/[.[\]]/.test(word)) throw invalid(`the path ${word} is not simulated; items are flat`);
    if (!word.startsWith('#')) return word;
    const name = this.aliases.names[word];
    if (typeof name !== 'string') throw invalid(`An expression attribute name used in the document path is not defined; attribute name: ${word}`);
    return name;
  }

  /** A value, or that of an attribute. */
  operand(item: Attributes): Json | undefined {
    if (!this.words[this.at]?.startsWith(':')) return item[this.name()];
    const word = this.next();
    const value = this.aliases.values[word];
    if (value === undefined) throw invalid(`An expression attribute value used in expression is not defined; attribute value: ${word}`);
    return value;
  }

  private next(): string {
    const word = this.words[this.at++];
    if (word === undefined) throw invalid(`the expression ${this.expression} ends too early`);
    return word;
  }
}
