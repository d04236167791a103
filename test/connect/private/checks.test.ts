import { Token } from 'aws-cdk-lib';
import { messageOf } from './fixtures';
import { checkE164, checkInteger, checkLength, checkText, isLiteral } from '../../../src/connect/private/checks';
import { Problems } from '../../../src/language/problems';

type Check = (problems: Problems) => void;

function run(check: Check): () => void {
  return () => {
    const problems = new Problems();
    check(problems);
    problems.throwIfAny('Thing');
  };
}

const GOOD: [string, Check][] = [
  ['a text of the least length', (problems) => checkLength(problems, 'name', 'x', 3)],
  ['a text of the greatest length', (problems) => checkLength(problems, 'name', 'xxx', 3)],
  ['no text', (problems) => checkLength(problems, 'name', undefined, 3)],
  ['a text of the deployment', (problems) => checkText(problems, 'name', Token.asString({ Ref: 'X' }), 3)],
  ['line breaks and tabs', (problems) => checkText(problems, 'name', 'a\r\n\tb', 10)],
  ['letters of any script', (problems) => checkText(problems, 'name', 'Öffnungszeiten 営業時間', 127)],
  ['the least number', (problems) => checkInteger(problems, 'priority', 1, { min: 1, max: 99 })],
  ['the greatest number', (problems) => checkInteger(problems, 'priority', 99, { min: 1, max: 99 })],
  ['a number without an upper limit', (problems) => checkInteger(problems, 'maxContacts', 1e9, { min: 0 })],
  ['a number of the deployment', (problems) => checkInteger(problems, 'priority', Token.asNumber({ Ref: 'X' }), { min: 1, max: 99 })],
  ['the shortest E.164 number', (problems) => checkE164(problems, 'number', '+12')],
  ['the longest E.164 number', (problems) => checkE164(problems, 'number', '+123456789012345')],
];

const BAD: [string, Check, string][] = [
  ['an empty text', (problems) => checkLength(problems, 'name', '', 3), '[LengthOutOfRange] name has 0 characters, got ""; write 1 to 3 characters'],
  ['a text that is too long', (problems) => checkLength(problems, 'name', 'xxxx', 3), '[LengthOutOfRange] name has 4 characters, got "xxxx"; write 1 to 3 characters'],
  ['a control character', (problems) => checkText(problems, 'name', 'a\u0007', 10), '[ControlCharacters] name is not free of control characters, got "a\\u0007"; write printable text'],
  ['a number that is too small', (problems) => checkInteger(problems, 'priority', 0, { min: 1, max: 99 }), '[ValueOutOfRange] priority is not a whole number in the range, got 0; write 1 to 99'],
  ['a number that is too great', (problems) => checkInteger(problems, 'priority', 100, { min: 1, max: 99 }), 'got 100; write 1 to 99'],
  ['a fraction', (problems) => checkInteger(problems, 'maxContacts', 1.5, { min: 0 }), 'got 1.5; write 0 or more'],
  ['a choice of one', (problems) => checkInteger(problems, 'calls', 2, { min: 1, max: 1 }), 'got 2; write 1'],
  ['a national number', (problems) => checkE164(problems, 'number', '202-555-0100'), '[NotE164] number is not an E.164 number, which a caller ID number must be, got "202-555-0100"; write "+", the country code and the number in digits only, e.g. "+12025550100"'],
  ['a number with a leading zero', (problems) => checkE164(problems, 'number', '+0123'), 'got "+0123"'],
  ['a number with 16 digits', (problems) => checkE164(problems, 'number', '+1234567890123456'), 'got "+1234567890123456"'],
];

describe('checks', () => {
  test.each(GOOD)('take %s', (_, check) => {
    expect(run(check)).not.toThrow();
  });

  test.each(BAD)('reject %s', (_, check, message) => {
    expect(messageOf(run(check))).toContain(message);
  });

  test('look at literal values only', () => {
    expect(isLiteral(undefined)).toBe(false);
    expect(isLiteral(Token.asString({ Ref: 'X' }))).toBe(false);
    expect(isLiteral('')).toBe(true);
    expect(isLiteral(0)).toBe(true);
  });
});
