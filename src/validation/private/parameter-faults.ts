import { GivenParameter, isScalar } from './parameters';
import { isFixed } from './references';
import { isObject, Json } from '../../language/json';
import { shown } from '../../language/problems';
import { ParameterSpec } from '../../language/spec';

/** What is wrong with a value, and what to write instead. */
export interface Fault {
  readonly fact: string;
  readonly remedy: string;
}

const NUMBER: Record<string, RegExp> = { integer: /^-?\d+$/, decimal: /^-?\d+(\.\d+)?$/ };

/** Whether a value is of the kind that its specification says; what is empty or read at run time is not judged here. */
export function formFault({ spec, value }: GivenParameter): Fault | undefined {
  if (value === null || value === '' || spec.typedJson) return undefined;
  if (spec.kind === 'map' || spec.kind === 'object') return isObject(value) || isReadLater(value, spec) ? undefined : wrong(value, 'an object');
  if (spec.kind === 'list') return Array.isArray(value) || isReadLater(value, spec) ? undefined : wrong(value, 'a list');
  return isScalar(value) ? literalFault(String(value), spec) : wrong(value, 'a text');
}

/** Whether a number, or the size of a list or map, is within its bounds. */
export function rangeFault({ spec, value }: GivenParameter): Fault | undefined {
  const amount = amountOf(value, spec);
  if (amount === undefined) return undefined;
  const { min = -Infinity, max = Infinity } = spec;
  if (amount >= min && amount <= max) return undefined;
  return { fact: `the value is out of range, got ${shown(value)}`, remedy: `choose ${bounds(spec)}` };
}

function literalFault(text: string, spec: ParameterSpec): Fault | undefined {
  if (!isFixed(text)) return undefined;
  if (spec.kind in NUMBER) return NUMBER[spec.kind].test(text) ? undefined : wrong(text, spec.kind === 'integer' ? 'a whole number' : 'a number');
  if (spec.kind === 'enum') {
    return !spec.values || spec.values.includes(text) ? undefined
      : { fact: `the value is none that the service takes, got ${shown(text)}`, remedy: `write one of ${spec.values.join(', ')}` };
  }
  if (spec.maxLength !== undefined && [...text].length > spec.maxLength) {
    return { fact: `the text has ${[...text].length} characters, more than ${spec.maxLength}`, remedy: 'shorten it' };
  }
  return spec.pattern && !spec.pattern.test(text) ? wrong(text, `a text like ${spec.pattern.source}`) : undefined;
}

function amountOf(value: Json, spec: ParameterSpec): number | undefined {
  if (spec.kind === 'list') return Array.isArray(value) ? value.length : undefined;
  if (spec.kind === 'map') return isObject(value) ? Object.keys(value).length : undefined;
  return spec.kind in NUMBER && isScalar(value) && NUMBER[spec.kind].test(String(value)) ? Number(value) : undefined;
}

function isReadLater(value: Json, { dynamic }: ParameterSpec): boolean {
  return typeof value === 'string' && dynamic !== undefined && dynamic !== 'static' && !isFixed(value);
}

function wrong(value: Json, what: string): Fault {
  return { fact: `the value is not ${what}, got ${shown(value)}`, remedy: `write ${what}` };
}

function bounds({ min, max, unit, kind }: ParameterSpec): string {
  const range = max === undefined ? `at least ${min}` : min === undefined ? `at most ${max}` : `${min} to ${max}`;
  return `${range}${unit ? ` ${unit}` : kind === 'list' || kind === 'map' ? ' entries' : ''}`;
}
