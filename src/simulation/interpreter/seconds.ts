import { Scope } from './scope';
import type { Json } from '../../language/json';

const SECOND = 1000;

/** A parameter in seconds as milliseconds; undefined if it is no number that time can have. */
export function millisecondsOf(parameter: Json | undefined, scope: Scope): number | undefined {
  const text = scope.text(parameter).trim();
  const seconds = text === '' ? NaN : Number(text);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * SECOND : undefined;
}
