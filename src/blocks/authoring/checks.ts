import type { Duration } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';

export interface Range {
  readonly min: number;
  /** Left out where the service names no upper bound. */
  readonly max?: number;
  readonly unit?: string;
}

/** Checks a whole number against the bounds that the service sets; returns it as the text that the wire wants. */
export function wholeNumber(code: string, prop: string, value: number, { min, max, unit }: Range, problems: Problems): string {
  const bounds = `${max === undefined ? `of at least ${min}` : `from ${min} to ${max}`}${unit ? ` ${unit}` : ''}`;
  problems.addUnless(Number.isInteger(value) && value >= min && value <= (max ?? Infinity), code,
    `${prop} must be a whole number ${bounds}, got ${shown(value)}; choose a value in that range`);
  return String(value);
}

/** Checks a duration in whole seconds; returns it as the text that the wire wants. */
export function seconds(code: string, prop: string, value: Duration, range: Omit<Range, 'unit'>, problems: Problems): string {
  return wholeNumber(code, prop, value.toMilliseconds() / 1000, { ...range, unit: 'seconds' }, problems);
}
