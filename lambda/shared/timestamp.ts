const YEAR_MILLISECONDS = 31_536_000_000;

/** Epoch seconds of a moment, or undefined: the service also writes the year 1970 where something never happened. */
export function secondsOf(moment: string | Date | undefined): number | undefined {
  const milliseconds = moment === undefined ? NaN : new Date(moment).getTime();
  return milliseconds > YEAR_MILLISECONDS ? milliseconds / 1000 : undefined;
}
