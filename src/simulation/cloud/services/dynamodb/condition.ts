import { Attributes, compare, invalid, isSame, textOf } from './attributes';
import { Aliases, Words } from './words';
import type { Json } from '../../../../language/json';

/** Whether an item meets a condition; one that is not there has no attributes. */
export function meets(expression: string | undefined, aliases: Aliases, item: Attributes = {}): boolean {
  if (expression === undefined) return true;
  const words = new Words(expression, aliases);
  const result = either(words, item);
  if (!words.isAtEnd) throw invalid(`the condition ${expression} is not simulated`);
  return result;
}

/** Every part is read, also where the result is certain. */
function either(words: Words, item: Attributes): boolean {
  let result = both(words, item);
  while (words.take('OR')) result = both(words, item) || result;
  return result;
}

function both(words: Words, item: Attributes): boolean {
  let result = single(words, item);
  while (words.take('AND')) result = single(words, item) && result;
  return result;
}

function single(words: Words, item: Attributes): boolean {
  if (words.take('NOT')) return !single(words, item);
  const called = words.call();
  if (called !== undefined) return closed(words, predicate(called, words, item));
  if (words.take('(')) return closed(words, either(words, item));
  return comparison(words.operand(item), words, item);
}

function closed(words: Words, result: boolean): boolean {
  words.expect(')');
  return result;
}

function predicate(called: string, words: Words, item: Attributes): boolean {
  if (called === 'attribute_exists') return item[words.name()] !== undefined;
  if (called === 'attribute_not_exists') return item[words.name()] === undefined;
  if (called !== 'begins_with' && called !== 'contains') throw invalid(`the function ${called} is not simulated`);
  const text = textOf(words.operand(item));
  words.expect(',');
  const part = textOf(words.operand(item));
  if (text === undefined || part === undefined) return false;
  return called === 'contains' ? text.includes(part) : text.startsWith(part);
}

function comparison(left: Json | undefined, words: Words, item: Attributes): boolean {
  if (words.take('BETWEEN')) return isBetween(left, words, item);
  if (words.take('IN')) return isOneOf(left, words, item);
  const operator = words.take('=', '<>', '<', '<=', '>', '>=');
  const right = words.operand(item);
  if (operator === '=') return isSame(left, right) || compare(left, right) === 0;
  if (operator === '<>') return !isSame(left, right) && compare(left, right) !== 0;
  const order = compare(left, right);
  if (order === undefined) return false;
  return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
}

function isBetween(value: Json | undefined, words: Words, item: Attributes): boolean {
  const low = compare(value, words.operand(item));
  words.expect('AND');
  const high = compare(value, words.operand(item));
  return low !== undefined && high !== undefined && low >= 0 && high <= 0;
}

function isOneOf(value: Json | undefined, words: Words, item: Attributes): boolean {
  words.expect('(');
  let found = false;
  do found = compare(value, words.operand(item)) === 0 || found; while (words.take(','));
  return closed(words, found);
}
