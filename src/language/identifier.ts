import { MAX_IDENTIFIER_CHARACTERS } from './limits';
import { Problems, shown } from './problems';

/** @see https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html */
const FORBIDDEN_CHARACTERS = /[%:(\\/)=$,;[\]{}]/g;
const FORBIDDEN_NAMES = new Set([
  '__proto__', 'constructor', '__defineGetter__', '__defineSetter__', 'toString', 'hasOwnProperty', 'isPrototypeOf',
  'propertyIsEnumerable', 'toLocaleString', 'valueOf',
]);

/** What the service refuses in an identifier, in the words of a report; empty for one that it takes. */
export function identifierFaults(name: string): string[] {
  const length = [...name].length;
  const forbidden = [...new Set(name.match(FORBIDDEN_CHARACTERS) ?? [])];
  return [
    ...(length > MAX_IDENTIFIER_CHARACTERS ? [`has ${length} characters, more than ${MAX_IDENTIFIER_CHARACTERS}`] : []),
    ...(forbidden.length > 0 ? [`has characters that the service refuses, got ${forbidden.join(' ')}`] : []),
    ...(FORBIDDEN_NAMES.has(name) ? ['is a word that the service refuses'] : []),
  ];
}

/** Whether the service takes a text for the identifier of an action. */
export function isIdentifier(name: string): boolean {
  return name !== '' && identifierFaults(name).length === 0;
}

/** A block's name becomes the action's identifier, so it obeys the rules of identifiers. */
export function checkBlockName(name: string, problems: Problems): void {
  if (isIdentifier(name)) return;
  const length = [...name].length;
  problems.addUnless(
    length >= 1 && length <= MAX_IDENTIFIER_CHARACTERS, 'BlockNameLength',
    `block name ${shown(name)} must have 1 to ${MAX_IDENTIFIER_CHARACTERS} characters, got ${length}; shorten it`,
  );
  const forbidden = [...new Set(name.match(FORBIDDEN_CHARACTERS) ?? [])];
  problems.addUnless(
    forbidden.length === 0, 'BlockNameCharacters',
    `block name ${shown(name)} has characters that the service refuses, got ${forbidden.join(' ')}; use letters, digits, blanks or dashes`,
  );
  problems.addUnless(
    !FORBIDDEN_NAMES.has(name), 'BlockNameReserved',
    `block name ${shown(name)} is a word that the service refuses; choose another name`,
  );
}
