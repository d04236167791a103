import fc from 'fast-check';
import { readFlagBody } from '../../../lambda/emergency-flag-api/flag-body';

const NOW = Date.parse('2026-01-01T00:00:00Z') / 1000;
const LIMITS = { now: NOW, longestSeconds: 7 * 86_400 };
const read = (body: unknown) => readFlagBody(typeof body === 'string' ? body : JSON.stringify(body), LIMITS);
const message = 'Closed.';

test('a message with minutes is a flag', () => {
  expect(read({ message, minutes: 60 })).toEqual({ message, expiresAt: NOW + 3600 });
});

test('the expiry may be an instant in any zone', () => {
  for (const expiresAt of ['2026-01-01T01:00:00Z', '2026-01-01T02:00+01:00', '2025-12-31T20:00:00.500-05:00']) {
    expect(read({ message, expiresAt })).toEqual({ message, expiresAt: NOW + 3600 });
  }
});

test('languages may have messages of their own', () => {
  expect(read({ message, messages: { 'es-US': 'Cerrado.', 'zh-Hant-TW': '休息' }, minutes: 1 })).toMatchObject({ messages: { 'es-US': 'Cerrado.' } });
});

test.each([
  [{ message, minutes: 0 }, 'minutes is not a whole number in the range, got 0; write 1 to 10080'],
  [{ message, minutes: 1.5 }, 'minutes is not a whole number in the range, got 1.5; write 1 to 10080'],
  [{ message, minutes: '60' }, 'minutes is not a whole number in the range, got "60"; write 1 to 10080'],
  [{ message, minutes: 10_081 }, 'minutes is not a whole number in the range, got 10081; write 1 to 10080'],
  [{ message }, 'the expiry is not clear, got neither of expiresAt and minutes; write one of them'],
  [{ message, minutes: 1, expiresAt: '2026-01-01T01:00:00Z' }, 'the expiry is not clear, got both of expiresAt and minutes; write one of them'],
  [{ message, expiresAt: '2025-12-31T23:59:59Z' }, expect.stringMatching(/^expiresAt is no time within the next 10080 minutes, got "2025/)],
  [{ message, expiresAt: '2026-01-08T00:00:01Z' }, expect.stringMatching(/^expiresAt is no time within/)],
  [{ message, expiresAt: '2026-01-02' }, expect.stringMatching(/^expiresAt is no time within/)],
  [{ message, expiresAt: '2026-13-02T00:00:00Z' }, expect.stringMatching(/^expiresAt is no time within/)],
  [{ message, expiresAt: NOW + 60 }, expect.stringMatching(/^expiresAt is no time within/)],
  [{ minutes: 1 }, 'message is missing, got nothing; write what callers shall hear'],
  [{ message: ' ', minutes: 1 }, 'message is no text of 1 to 1000 characters, got " "; write what callers shall hear'],
  [{ message: 1, minutes: 1 }, 'message is no text of 1 to 1000 characters, got 1; write what callers shall hear'],
  [{ message: 'x'.repeat(1001), minutes: 1 }, expect.stringMatching(/^message is no text of 1 to 1000 characters, got "x{56}\.\.\.;/)],
  [{ message, messages: ['Cerrado.'], minutes: 1 }, 'messages is no object, got ["Cerrado."]; write {"es-US": "…"}'],
  [{ message, messages: { Spanish: 'Cerrado.' }, minutes: 1 }, 'messages has a key that is no language, got "Spanish"; write a code like "es-US"'],
  [{ message, messages: { es: '' }, minutes: 1 }, 'messages.es is no text of 1 to 1000 characters, got ""; write what callers shall hear'],
  [{ message, hours: 1, minutes: 1 }, '"hours" is no member of a flag, got it in the body; use message, messages, expiresAt, minutes'],
])('%j is refused', (body, problem) => {
  expect(read(body)).toEqual([problem]);
});

test.each(['', 'nonsense', '[]', 'null', '1'])('the body %j is no flag', (body) => {
  expect(read(body)).toEqual(['the body is no JSON object, got something else; write {"message": "…", "minutes": 60}']);
});

test('everything that is wrong is said at once', () => {
  expect(read({ messages: { 1: 2 }, hours: 1 })).toHaveLength(5);
});

const anyBody = fc.record({
  message: fc.oneof(fc.constant(message), fc.anything()),
  messages: fc.oneof(fc.constant({ es: message }), fc.anything()),
  minutes: fc.oneof(fc.integer({ min: -10, max: 20_000 }), fc.anything()),
  expiresAt: fc.oneof(fc.date({ min: new Date('2025-12-20'), max: new Date('2026-01-20') }), fc.anything()),
}, { requiredKeys: [] });

test('whatever is sent, there are problems, or a flag that ends in time', () => {
  fc.assert(fc.property(anyBody, (body) => {
    const flag = readFlagBody(JSON.stringify(body, (_, value) => (typeof value === 'bigint' ? String(value) : value)), LIMITS);
    if ('expiresAt' in flag) expect(flag.expiresAt > NOW && flag.expiresAt <= NOW + LIMITS.longestSeconds).toBe(true);
    else expect((flag as readonly string[]).length).toBeGreaterThan(0);
  }), { numRuns: 500 });
});
