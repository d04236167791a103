import fc from 'fast-check';
import { normalisePhoneNumber } from '../../../lambda/shared/phone-number';
import { phoneNumber } from '../private/phone-numbers';

const subscriber = fc.integer({ min: 0, max: 99 }).map((last) => String(last).padStart(2, '0'));
const areaCode = fc.constantFrom('206', '212', '415', '604');
const separator = fc.constantFrom('', ' ', '-', '.', ' - ');

/** One North American number in two notations that mean the same to anybody in the United States. */
const notations = fc.record({
  area: areaCode, last: subscriber, first: separator, second: separator, brackets: fc.boolean(), prefix: fc.constantFrom('', '1', '+1', '+1 ', '1-', '011 1 '),
}).map(({ area, last, first, second, brackets, prefix }) => ({
  written: `${prefix}${brackets ? `(${area})` : area}${first}555${second}01${last}`,
  e164: `+1${area}55501${last}`,
}));

test('every notation of one number has one normal form', () => {
  fc.assert(fc.property(notations, ({ written, e164 }) => {
    expect(normalisePhoneNumber(written, 'US')).toBe(e164);
  }));
});

test('the normal form is its own normal form, with and without a default country', () => {
  fc.assert(fc.property(notations, fc.constantFrom('US', 'GB', undefined), ({ e164 }, country) => {
    expect(normalisePhoneNumber(e164, country)).toBe(e164);
  }));
});

test('different numbers have different normal forms', () => {
  fc.assert(fc.property(notations, notations, (one, other) => {
    const same = normalisePhoneNumber(one.written, 'US') === normalisePhoneNumber(other.written, 'US');
    expect(same).toBe(one.e164 === other.e164);
  }));
});

test.each(['', ' ', 'anonymous', '+', '0100', '+1206555', `call ${phoneNumber(1)} now`, '+1206555010012345678', 'sip:someone@example.com'])(
  '%j is no phone number', (text) => {
    expect(normalisePhoneNumber(text, 'US')).toBeUndefined();
  });

test('a national number means nothing without a default country', () => {
  expect(normalisePhoneNumber('2065550100')).toBeUndefined();
});

test('no text whatever makes the normalisation throw or answer anything but E.164', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(normalisePhoneNumber(text, 'US') ?? '+12065550100').toMatch(/^\+[1-9]\d{1,14}$/);
  }));
});
