import { Token } from 'aws-cdk-lib';
import { E164 } from '../../language/phone-number';
import { Problems, shown } from '../../language/problems';

export interface Range {
  readonly min: number;
  readonly max?: number;
}

/** Whether there is a value that can be looked at; what is only known at deployment passes unchecked. */
export function isLiteral<T>(value: T | undefined): value is T {
  return value !== undefined && !Token.isUnresolved(value);
}

export function checkLength(problems: Problems, prop: string, value: string | undefined, max: number): void {
  if (!isLiteral(value)) return;
  problems.addUnless(
    value.length >= 1 && value.length <= max,
    'LengthOutOfRange',
    `${prop} has ${value.length} characters, got ${shown(value)}; write 1 to ${max} characters`,
  );
}

export function checkInteger(problems: Problems, prop: string, value: number | undefined, { min, max }: Range): void {
  if (!isLiteral(value)) return;
  const allowed = max === undefined ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
  problems.addUnless(
    Number.isInteger(value) && value >= min && value <= (max ?? Number.MAX_SAFE_INTEGER),
    'ValueOutOfRange',
    `${prop} is not a whole number in the range, got ${shown(value)}; write ${allowed}`,
  );
}

export interface Format {
  readonly pattern: RegExp;
  readonly code: string;
  /** Completes `<prop> is not …`. */
  readonly what: string;
  /** Completes `…; write …`. */
  readonly instead: string;
}

export function checkFormat(problems: Problems, prop: string, value: string | undefined, format: Format): void {
  if (!isLiteral(value)) return;
  problems.addUnless(
    format.pattern.test(value),
    format.code,
    `${prop} is not ${format.what}, got ${shown(value)}; write ${format.instead}`,
  );
}

const PRINTABLE: Format = {
  pattern: /^[\P{C}\r\n\t]*$/u,
  code: 'ControlCharacters',
  what: 'free of control characters',
  instead: 'printable text',
};

/** Text that the service refuses control characters in, beside a length. */
export function checkText(problems: Problems, prop: string, value: string | undefined, max: number): void {
  checkLength(problems, prop, value, max);
  checkFormat(problems, prop, value, PRINTABLE);
}

/** `what` says in a few words what the number is for. */
export function checkE164(problems: Problems, prop: string, value: string | undefined, what = 'a caller ID number'): void {
  checkFormat(problems, prop, value, {
    pattern: E164,
    code: 'NotE164',
    what: `an E.164 number, which ${what} must be`,
    instead: '"+", the country code and the number in digits only, e.g. "+12025550100"',
  });
}
