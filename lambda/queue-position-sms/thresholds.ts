import type { Environment } from '../shared/environment';

/** Places in line at which a text is sent, the furthest first. */
export type Thresholds = readonly number[];

/** The nearest threshold that the contact has reached: of several at once only this one is worth a text. */
export function reachedThreshold(thresholds: Thresholds, position: number): number | undefined {
  return thresholds.filter((threshold) => position <= threshold).at(-1);
}

/** The threshold that the contact reaches next. */
export function nextThreshold(thresholds: Thresholds, position: number): number | undefined {
  return thresholds.find((threshold) => threshold < position);
}

/** The threshold before this one, with which a text that did not go out counts as the last one. */
export function thresholdBefore(thresholds: Thresholds, threshold: number): number | undefined {
  return thresholds.filter((one) => one > threshold).at(-1);
}

export function readThresholds(environment: Environment, name: string): Thresholds {
  const numbers = environment.text(name).split(',').map(Number);
  const isPlace = (number: number) => Number.isInteger(number) && number >= 1 && number <= 1000;
  if (!numbers.every(isPlace) || new Set(numbers).size < numbers.length) {
    throw environment.refusal(name, 'must be different whole numbers from 1 to 1000 with commas between them');
  }
  return numbers.sort((one, other) => other - one);
}
