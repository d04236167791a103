/** A length of time: a `Duration` of the CDK, or anything else that can say its milliseconds. */
export interface TimeSpan {
  toMilliseconds(): number;
}

/** A length of time, or a number of milliseconds. */
export type Length = number | TimeSpan;

export function millisecondsOf(length: Length): number {
  return typeof length === 'object' && length !== null ? length.toMilliseconds() : length;
}
