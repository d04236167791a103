import { list, Matcher } from './matcher';
import { matches, patternText, TextPattern } from '../patterns';
import type { Customer } from '../people/customer';

/** A text message was sent to the customer. */
export const toHaveBeenTexted: Matcher<Customer, [text: TextPattern]> = ({ texts }, text) => ({
  pass: texts.some(({ body }) => matches(body, text)),
  wanted: `to have been texted ${patternText(text)}`,
  got: list(texts.map(({ body }) => body), 'no text message'),
});
