import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { type Country, normalisePhoneNumber } from '../../../lambda/shared/phone-number';

/** The number of the library for each region, made up by the people who keep the numbering plans. */
const NUMBERS = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);

const number = fc.constantFrom(...NUMBERS);
const region = (one: { country?: Country }) => one.country;

/** The same digits as somebody might have typed them. */
function punctuated(text: string, separators: readonly string[]): string {
  let index = 0;
  return text.replace(/[^\d+]/g, '').replace(/\d(?=\d)/g, (digit) => digit + separators[index++ % separators.length]);
}

test('every region has a number of its own', () => {
  expect(NUMBERS.length).toBeGreaterThan(230);
});

test.each(NUMBERS.map((one) => [one.country, one] as const))('a number of %s is the same in every notation', (country, one) => {
  for (const text of [one.number, one.formatNational(), one.formatInternational(), one.getURI()]) {
    expect(normalisePhoneNumber(text, country)).toBe(one.number);
  }
});

test('a number with its country code needs no default country, and takes no notice of a wrong one', () => {
  fc.assert(fc.property(number, fc.option(number.map(region), { nil: undefined }), (one, country) => {
    for (const text of [one.number, one.formatInternational(), one.getURI()]) expect(normalisePhoneNumber(text, country)).toBe(one.number);
  }), { numRuns: 500 });
});

test('no punctuation makes another number of it', () => {
  const separators = fc.array(fc.constantFrom('', ' ', '-', '.', '/', ' - ', '\u00a0', '\u2011'), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(number, separators, (one, between) => {
    expect(normalisePhoneNumber(punctuated(one.number, between))).toBe(one.number);
    expect(normalisePhoneNumber(punctuated(one.formatNational(), between), one.country)).toBe(one.number);
  }), { numRuns: 500 });
});

test('numbers of two regions are never taken for one', () => {
  fc.assert(fc.property(number, number, (one, other) => {
    fc.pre(one.number !== other.number);
    expect(normalisePhoneNumber(one.formatNational(), one.country)).not.toBe(normalisePhoneNumber(other.formatNational(), other.country));
  }));
});

test('a number that is broken off or padded is refused or another number, and never throws', () => {
  fc.assert(fc.property(number, fc.nat(20), fc.string(), (one, length, rest) => {
    for (const text of [one.number.slice(0, length), one.number + rest, rest + one.number, rest]) {
      expect(normalisePhoneNumber(text, one.country) ?? '+1').toMatch(/^\+[1-9]\d*$/);
    }
  }), { numRuns: 500 });
});
