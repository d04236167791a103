import type { Environment } from '../shared/environment';
import { type Measure, MEASURES, type Measures } from '../shared/queue-snapshot';

/** A measure and the load from which on it speaks for an offer. */
export type Condition = { readonly measure: Measure; readonly atLeast: number } | { readonly measure: Measure; readonly atMost: number };

/** Whether one of the conditions holds; undefined if that depends on what is not known. */
export function anyHolds(conditions: readonly Condition[], measures: Measures): boolean | undefined {
  const verdicts = conditions.map((condition) => holds(condition, measures[condition.measure]));
  return verdicts.includes(true) || (verdicts.includes(undefined) ? undefined : false);
}

function holds(condition: Condition, value: number | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

export function readConditions(environment: Environment, name: string): Condition[] {
  const conditions = parse(environment.text(name));
  if (conditions?.length && conditions.every(isCondition)) return conditions;
  throw environment.refusal(name, 'must be a JSON array of conditions like {"measure":"contactsInQueue","atLeast":5}');
}

function parse(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCondition(value: unknown): value is Condition {
  const { measure, atLeast, atMost } = (value ?? {}) as Record<string, unknown>;
  const isBound = (bound: unknown) => typeof bound === 'number' && bound >= 0;
  return MEASURES.some((known) => known === measure) && isBound(atLeast) !== isBound(atMost);
}
