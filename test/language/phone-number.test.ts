import { E164 } from '../../src/language/phone-number';

describe('The pattern of E.164 numbers', () => {
  test.each(['+12065550100', '+4930123456', '+123456789012345'])('matches %s (NU-6)', (number) => {
    expect(number).toMatch(E164);
  });

  test.each(['12065550100', '+0123456', '+1 206 555 0100', '+1234567890123456', '+1', '', '+12065550100\n'])('rejects %j (NU-6)', (number) => {
    expect(number).not.toMatch(E164);
  });
});
