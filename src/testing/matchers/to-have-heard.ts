import { list, Matcher } from './matcher';
import { patternText, TextPattern } from '../patterns';
import type { Person } from '../people/person';

/** Something was said to the person. */
export const toHaveHeard: Matcher<Person, [text: TextPattern]> = (person, text) => ({
  pass: person.hasHeard(text),
  wanted: `to have heard ${patternText(text)}`,
  got: list(person.heard.map((one) => one.text), 'nothing'),
});
