import { authorOf, readPins } from '../../../lambda/emergency-line/pins';

const read = (pins: unknown) => readPins(JSON.stringify(pins));

test('a PIN names its author', () => {
  const pins = read({ alice: '12345678', bob: '876543' });
  expect(['12345678', '876543', '1234567', '123456789', '', 'Timeout'].map((pin) => authorOf(pins, pin)))
    .toEqual(['alice', 'bob', undefined, undefined, undefined, undefined]);
});

test.each(['', '12345', '12345678901234567', '1234 567', 'abcdefgh', 12_345_678, null, ['12345678']])('%j is no PIN and opens nothing', (pin) => {
  const pins = read({ alice: pin, bob: '876543' });
  expect([...pins.keys()]).toEqual(['bob']);
  expect(authorOf(pins, String(pin))).toBeUndefined();
});

test('a PIN that two authors share names neither', () => {
  expect(authorOf(read({ alice: '12345678', bob: '12345678' }), '12345678')).toBeUndefined();
});

test.each(['', 'nonsense', '[]', 'null', '"12345678"'])('the secret %j holds no PINs', (secret) => {
  expect(() => readPins(secret)).toThrow();
});
