import { list, Matcher } from './matcher';
import { matches, patternText, TextPattern } from '../patterns';
import type { Person } from '../people/person';

/** All of it was said to the person, one after the other; other things may have been said in between. */
export const toHaveHeardInOrder: Matcher<Person, [texts: readonly TextPattern[]]> = ({ heard }, texts) => ({
  pass: countInOrder(heard.map(({ text }) => text), texts) === texts.length,
  wanted: `to have heard in this order ${texts.map(patternText).join(', ')}`,
  got: list(heard.map(({ text }) => text), 'nothing'),
});

/** How many of them come, each after the one before. */
function countInOrder(heard: readonly string[], texts: readonly TextPattern[]): number {
  let found = 0;
  for (const one of heard) if (found < texts.length && matches(one, texts[found])) found++;
  return found;
}
