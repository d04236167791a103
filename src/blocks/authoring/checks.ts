import type { Duration } from 'aws-cdk-lib';
import { E164 } from '../../language/phone-number';
import { Problems, shown } from '../../language/problems';
import { isToken } from '../../language/token';

export interface Range {
  readonly min: number;
  /** Left out where the service names no upper bound. */
  readonly max?: number;
  readonly unit?: string;
}

/** Checks a whole number against the bounds that the service sets; returns it as the text that the wire wants. */
export function wholeNumber(code: string, prop: string, value: number, { min, max, unit }: Range, problems: Problems): string {
  if (Number.isInteger(value) && value >= min && value <= (max ?? Infinity)) return String(value);
  const bounds = `${max === undefined ? `of at least ${min}` : `from ${min} to ${max}`}${unit ? ` ${unit}` : ''}`;
  problems.add(code, `${prop} must be a whole number ${bounds}, got ${shown(value)}; choose a value in that range`);
  return String(value);
}

/** Checks a duration in whole seconds; returns it as the text that the wire wants. */
export function seconds(code: string, prop: string, value: Duration, range: Omit<Range, 'unit'>, problems: Problems): string {
  return wholeNumber(code, prop, value.toMilliseconds() / 1000, { ...range, unit: 'seconds' }, problems);
}

/** Whether a text is read while the flow runs or known only at deployment, so that nobody can check it now. */
export function isDynamic(text: string): boolean {
  return text.startsWith('$.') || isToken(text);
}

/** The service refuses empty values wherever it takes a value at all. */
export function notEmpty(props: Record<string, string | undefined>, problems: Problems): void {
  for (const prop of Object.keys(props)) {
    problems.addUnless(props[prop] !== '', 'EmptyValue', `${prop} must not be empty, got ""; write a value, or the path of an attribute that holds one`);
  }
}

/** Names and values of a map that the service refuses when they are empty. */
export function noEmptyEntries(prop: string, entries: Record<string, string>, problems: Problems): void {
  const empty = Object.keys(entries).filter((key) => key === '' || entries[key] === '');
  problems.addUnless(empty.length === 0, 'EmptyEntry',
    `${prop} must have names and values that are not empty, got nothing for ${shown(empty)}; leave such an entry out`);
}

/** A phone number, unless it is read while the flow runs. */
export function phoneNumber(code: string, prop: string, number: string | undefined, problems: Problems): void {
  problems.addUnless(number === undefined || isDynamic(number) || E164.test(number), code,
    `${prop} must be an E.164 number, got ${shown(number)}; write a plus sign, the country code and the number without blanks, e.g. "+12065550100", `
    + 'or the path of an attribute that holds one');
}

/** How most switches are written; some actions have a spelling of their own. */
export function trueOrFalse(value: boolean): string {
  return value ? 'True' : 'False';
}
