import { Environment } from '../../../lambda/shared/environment';
import { readCountry } from '../../../lambda/shared/phone-number';
import { phoneNumber } from '../private/phone-numbers';

test('a missing or empty variable is refused by its name', () => {
  const environment = new Environment({ EMPTY: '  ' });
  expect(() => environment.text('TABLE_NAME')).toThrow('Environment variable TABLE_NAME is missing.');
  expect(() => environment.text('EMPTY')).toThrow('Environment variable EMPTY is missing.');
});

test('an empty optional variable counts as absent', () => {
  expect(new Environment({ EMPTY: '' }).optionalText('EMPTY')).toBeUndefined();
});

test.each(['', 'x', '1.5', '-1', '0', '11', '1e1', 'NaN', ' '])('%j is no whole number from 1 to 10', (text) => {
  expect(() => new Environment({ COUNT: text }).wholeNumber('COUNT', { min: 1, max: 10 })).toThrow('Environment variable COUNT');
});

test('a whole number in range is read, and an absent one may have a default', () => {
  expect(new Environment({ COUNT: ' 7 ' }).wholeNumber('COUNT', { min: 1, max: 10 })).toBe(7);
  expect(new Environment({}).wholeNumber('COUNT', { min: 1, max: 10, otherwise: 3 })).toBe(3);
});

test('a country is an ISO code that the phone number library knows', () => {
  expect(readCountry(new Environment({ DEFAULT_COUNTRY: 'US' }), 'DEFAULT_COUNTRY')).toBe('US');
  expect(readCountry(new Environment({}), 'DEFAULT_COUNTRY')).toBeUndefined();
  expect(() => readCountry(new Environment({ DEFAULT_COUNTRY: 'USA' }), 'DEFAULT_COUNTRY')).toThrow('Environment variable DEFAULT_COUNTRY must be');
});

test('a refusal does not print the value, which may be in the wrong variable', () => {
  const environment = new Environment({ COUNT: phoneNumber(1) });
  expect(() => environment.wholeNumber('COUNT', { min: 1, max: 10 })).toThrow('Environment variable COUNT must be a whole number from 1 to 10.');
});
