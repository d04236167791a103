import { parseWish, readWish, type WishRules } from '../../../lambda/callback-request/wish';
import { phoneNumber } from '../private/phone-numbers';

const RULES: WishRules = { defaultCountry: 'US', countries: ['US', 'CA'], attributeKeys: ['topic'] };
const NUMBER = phoneNumber(1);

test('A wish with nothing but a number is complete', () => {
  expect(readWish({ phoneNumber: NUMBER }, RULES)).toStrictEqual({ number: NUMBER, name: '', language: '', idempotencyKey: '', attributes: {} });
});

test('A number may be written as in the country of the customers', () => {
  expect(readWish({ phoneNumber: `(206) 555-${NUMBER.slice(-4)}` }, RULES)).toMatchObject({ number: NUMBER });
});

test('Everything that is wrong is told at once, and the number is not repeated', () => {
  const wish = {
    phoneNumber: '+49 30 555 0100 12', name: 7, language: 'x'.repeat(30), attributes: { mood: 'bad', topic: 1 }, urgent: true, idempotencyKey: 'k'.repeat(129),
  };
  expect(readWish(wish, RULES)).toStrictEqual([
    '"urgent" is no member of a request, got it in the body; use phoneNumber, name, language, attributes, idempotencyKey',
    'phoneNumber belongs to a country that is not called, got another one; the countries are US, CA',
    'name is no text of at most 100 characters, got 7; shorten it or leave it out',
    'language is no text of at most 20 characters, got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; shorten it or leave it out',
    `idempotencyKey is no text of at most 128 characters, got "${'k'.repeat(36)}...; shorten it or leave it out`,
    'attributes has a key that is not declared, got "mood"; use topic',
    'attributes.topic is no text, got another type; write it in quotes',
  ]);
});

test.each([
  [{}, 'phoneNumber is no phone number, got something else; write it in full, or as in US'],
  [{ phoneNumber: 5550100 }, 'phoneNumber is no phone number, got something else; write it in full, or as in US'],
  [{ phoneNumber: NUMBER, attributes: ['topic'] }, 'attributes is no object, got ["topic"]; write {"<key>": "<text>"}'],
  [{ phoneNumber: NUMBER, attributes: { topic: 'x'.repeat(9000) } }, 'attributes is too long, got more than 8192 bytes; shorten the texts'],
])('The wish %# is refused', (wish, problem) => {
  expect(readWish(wish, RULES)).toStrictEqual([problem]);
});

test('Without a country of its own a number needs its country code, and without keys no attribute is taken', () => {
  expect(readWish({ phoneNumber: '2065550100', attributes: { topic: 'a' } }, { countries: [], attributeKeys: [] })).toStrictEqual([
    'phoneNumber is no phone number, got something else; write a plus sign, the country code and the number',
    'attributes has a key that is not declared, got "topic"; leave it out, because none is declared',
  ]);
});

test.each(['', '[]', '"text"', '{'])('The body %j is no wish', (body) => {
  expect(parseWish(body)).toBeUndefined();
});
