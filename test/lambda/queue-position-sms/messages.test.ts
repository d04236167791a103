import { chooseTemplate, readMessages, renderText } from '../../../lambda/queue-position-sms/messages';
import { Environment } from '../../../lambda/shared/environment';

const read = (messages: unknown, callerId?: string) =>
  readMessages(new Environment({ MESSAGES: typeof messages === 'string' ? messages : JSON.stringify(messages) }), 'MESSAGES', callerId);

const MESSAGES = read({ 'en-US': 'You are number {position}.', 'es': 'Es el número {position}.', 'fr-CA': 'Vous êtes au rang {position}.' });

test.each([
  ['es', 'es'], ['ES', 'es'], ['es-MX', 'es'], ['fr', 'fr-CA'], ['fr_FR', 'fr-CA'], ['en-GB', 'en-US'], ['de', 'en-US'], ['', 'en-US'],
])('a customer whose language is %j reads the text in %s', (language, key) => {
  expect(chooseTemplate(MESSAGES, language)).toBe(MESSAGES.get(key));
});

test('every placeholder is replaced, in one pass and literally', () => {
  const text = renderText('{position}, {position}: {number}', { position: 2, callerId: '$& {position}' });
  expect(text).toBe('2, 2: $& {position}');
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
  ['Hola {name}', 'has a placeholder other than {position} and {number}'],
  ['Call from {number}.', 'has the placeholder {number}, which needs the variable CALLER_ID'],
])('the template %j is refused at start, with its language', (template, problem) => {
  expect(() => read({ en: 'fine', es: template })).toThrow(`Environment variable MESSAGES has a template for language es that ${problem}.`);
});

test('a template may name the number that will ring if there is one', () => {
  expect(read({ en: 'Call from {number}.' }, 'the number on your card').get('en')).toBe('Call from {number}.');
});
