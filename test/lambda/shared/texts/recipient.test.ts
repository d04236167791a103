import { Environment } from '../../../../lambda/shared/environment';
import { readTimeZone } from '../../../../lambda/shared/texts/customer-zones';
import { type Customer, recipientOf, type RecipientRules } from '../../../../lambda/shared/texts/recipient';
import { phoneNumber } from '../../private/phone-numbers';

const CUSTOMER: Customer = { phoneNumber: phoneNumber(1), consent: 'yes', language: 'en', timeZone: '' };
const NIGHT = { from: 21 * 3600, to: 8 * 3600 };

const ask = (customer: Partial<Customer>, rules: Partial<RecipientRules> = {}, time = '2026-01-15T20:30:00Z') =>
  recipientOf({ ...CUSTOMER, ...customer }, { clock: () => Date.parse(time) / 1000, ...rules });

test.each(['', 'Yes', 'YES', 'true', '1', 'no', 'yes please'])('the consent %j is none', (consent) => {
  expect(ask({ consent })).toBe('no-consent');
});

test('a number that is none has no recipient', () => {
  expect(ask({ phoneNumber: 'anonymous' })).toBe('no-number');
});

test('without quiet hours nobody asks for a time zone', () => {
  expect(ask({ timeZone: 'nowhere' })).toEqual({ number: phoneNumber(1), quietSeconds: 0 });
});

test('the zone that the flow names counts before the default, and the default before the country', () => {
  const rules = { quietHours: NIGHT, defaultTimeZone: 'Europe/Berlin' };
  expect(ask({ timeZone: 'America/New_York' }, rules)).toMatchObject({ quietSeconds: 0 });
  expect(ask({}, rules)).toMatchObject({ quietSeconds: 10.5 * 3600 });
  expect(ask({}, { quietHours: NIGHT })).toMatchObject({ quietSeconds: 0 });
});

test('in a country of many zones it is quiet while it is quiet in any of them', () => {
  const hours = (time: string) => ask({}, { quietHours: NIGHT }, `2026-01-15T${time}:00Z`);
  expect(hours('17:59')).toMatchObject({ quietSeconds: 60 });
  expect(hours('18:00')).toMatchObject({ quietSeconds: 0 });
  expect(hours('02:00')).toMatchObject({ quietSeconds: 11 * 3600 });
});

test('a country of one zone has the hours of that zone', () => {
  expect(ask({ phoneNumber: '+44 20 7946 0101' }, { quietHours: NIGHT }, '2026-07-15T06:00:00Z')).toMatchObject({ quietSeconds: 3600 });
});

test.each([
  ['a zone that does not exist', { timeZone: 'America/NewYork' }],
  ['a number that no country has for itself', { phoneNumber: '+80055501010' }],
])('with %s nobody knows the hour, so nobody is texted', (_, customer) => {
  expect(ask(customer, { quietHours: NIGHT })).toBe('unknown-time-zone');
});

test('a default time zone that does not exist is refused at start, and none is none', () => {
  const read = (zone: string) => readTimeZone(new Environment({ DEFAULT_TIME_ZONE: zone }), 'DEFAULT_TIME_ZONE');
  expect([read('Europe/Berlin'), read('')]).toEqual(['Europe/Berlin', undefined]);
  expect(() => read('Berlin')).toThrow('Environment variable DEFAULT_TIME_ZONE must be an IANA time zone such as Europe/Berlin.');
});
