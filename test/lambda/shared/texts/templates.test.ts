import { Environment } from '../../../../lambda/shared/environment';
import { chooseTemplate, type Placeholder, readOptionalTemplates, readTemplates, renderText } from '../../../../lambda/shared/texts/templates';

const environment = (messages: unknown) => new Environment({ MESSAGES: typeof messages === 'string' ? messages : JSON.stringify(messages) });
const read = (messages: unknown, placeholders: Placeholder[] = ['position']) => readTemplates(environment(messages), 'MESSAGES', placeholders);

const TEMPLATES = read({ 'en-US': 'You are number {position}.', 'es': 'Es el número {position}.', 'fr-CA': 'Vous êtes au rang {position}.' });

test.each([
  ['es', 'es'], ['ES', 'es'], ['es-MX', 'es'], ['fr', 'fr-CA'], ['fr_FR', 'fr-CA'], ['en-GB', 'en-US'], ['de', 'en-US'], ['', 'en-US'],
])('a customer whose language is %j reads the text in %s', (language, key) => {
  expect(chooseTemplate(TEMPLATES, language)).toBe(TEMPLATES.get(key));
});

test('every placeholder is replaced, in one pass and literally', () => {
  expect(renderText('{position}, {position}: {number}', { position: 2, number: '$& {position}' })).toBe('2, 2: $& {position}');
});

test.each<[unknown, string]>([
  ['', 'is missing'],
  ['not json', 'must be a JSON object of language codes and templates'],
  ['[]', 'must be a JSON object'],
  ['null', 'must be a JSON object'],
  [{}, 'must hold at least one language'],
])('the messages %j are refused at start', (messages, problem) => {
  expect(() => read(messages)).toThrow(`Environment variable MESSAGES ${problem}`);
});

test.each<[unknown, string]>([
  [1, 'is no text'],
  [' ', 'is no text'],
  ['x'.repeat(1601), 'is longer than 1600 characters'],
  ['Hola {name}', 'has a placeholder that nothing fills; it may have {position}'],
  ['Call from {number}.', 'has a placeholder that nothing fills; it may have {position}'],
])('the template %j is refused at start, with its language', (template, problem) => {
  expect(() => read({ en: 'fine', es: template })).toThrow(`Environment variable MESSAGES has a template for language es that ${problem}.`);
});

test('a template may name what there is', () => {
  expect(read({ en: 'Call from {number}.' }, ['position', 'number']).get('en')).toBe('Call from {number}.');
});

test('a text that may have no placeholder is refused with one', () => {
  expect(() => read({ en: 'You are number {position}.' }, [])).toThrow('it may have none.');
});

test('templates that are not given are none, and those that are given are read', () => {
  expect(readOptionalTemplates(environment(''), 'MESSAGES', [])).toBeUndefined();
  expect(readOptionalTemplates(environment({ en: 'fine' }), 'MESSAGES', [])).toEqual(new Map([['en', 'fine']]));
});
