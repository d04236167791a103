import { Attributes, invalid, numberOf } from './attributes';
import { Aliases, Words } from './words';
import type { Json } from '../../../../language/json';

/** The item after an update expression. All its parts see the item as it was before. */
export function updated(expression: string, aliases: Aliases, before: Attributes): Attributes {
  const words = new Words(expression, aliases);
  const after: Record<string, Json> = { ...before };
  while (!words.isAtEnd) {
    const clause = words.take('SET', 'REMOVE', 'ADD');
    if (!clause) throw invalid(`the update ${expression} is not simulated`);
    do change(clause, words, before, after); while (words.take(','));
  }
  return after;
}

function change(clause: string, words: Words, before: Attributes, after: Record<string, Json>): void {
  const name = words.name();
  if (clause === 'REMOVE') {
    delete after[name];
  } else if (clause === 'ADD') {
    after[name] = sum(before[name] ?? { N: '0' }, words.operand(before), 1);
  } else {
    words.expect('=');
    after[name] = assigned(words, before);
  }
}

function assigned(words: Words, before: Attributes): Json {
  const value = term(words, before);
  const sign = words.take('+', '-');
  if (sign) return sum(value, term(words, before), sign === '+' ? 1 : -1);
  if (value === undefined) throw invalid('The provided expression refers to an attribute that does not exist in the item');
  return value;
}

function term(words: Words, before: Attributes): Json | undefined {
  const called = words.call();
  if (called === undefined) return words.operand(before);
  if (called !== 'if_not_exists') throw invalid(`the function ${called} is not simulated`);
  const present = before[words.name()];
  words.expect(',');
  const otherwise = words.operand(before);
  words.expect(')');
  return present ?? otherwise;
}

function sum(one: Json | undefined, other: Json | undefined, sign: number): Json {
  const [first, second] = [numberOf(one), numberOf(other)];
  if (first === undefined || second === undefined) throw invalid('An operand in the update expression has an incorrect data type');
  return { N: String(first + sign * second) };
}
