import { list, Matcher } from './matcher';
import { matches, patternText, TextPattern } from '../patterns';
import type { Person } from '../people/person';

/** Something was said to the person. */
export const toHaveHeard: Matcher<Person, [text: TextPattern]> = ({ heard }, text) => ({
  pass: heard.some((one) => matches(one.text, text)),
  wanted: `to have heard ${patternText(text)}`,
  got: list(heard.map((one) => one.text), 'nothing'),
});
