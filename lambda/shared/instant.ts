import { localTimeIn } from './local-time';

const DAY_SECONDS = 86_400;

/** Says when the clock of a zone shows a time of a day: the first time where it is set back, never where it is set forward. */
export function instantIn(timeZone: string): (date: string, minutes: number) => number | undefined {
  const localTime = localTimeIn(timeZone);
  const shown = (seconds: number) => {
    const { date, minutes } = localTime(seconds);
    return asUtc(date, minutes);
  };
  return (date, minutes) => {
    const wanted = asUtc(date, minutes);
    // No zone changes its clocks twice in two days.
    const offsets = [wanted - DAY_SECONDS, wanted + DAY_SECONDS].map((near) => shown(near) - near);
    const candidates = offsets.map((offset) => wanted - offset).filter((one) => shown(one) === wanted);
    return candidates.length === 0 ? undefined : Math.min(...candidates);
  };
}

/** The same, but the first time after it where the clock is set forward. */
export function instantFrom(timeZone: string): (date: string, minutes: number) => number {
  const instant = instantIn(timeZone);
  return (date, minutes) => {
    for (let later = minutes; ; later++) {
      const found = instant(date, later);
      if (found !== undefined) return found;
    }
  };
}

/** The day that comes so many days later. */
export function laterDate(date: string, days: number): string {
  return new Date(asUtc(date, 0) * 1000 + days * DAY_SECONDS * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The time as if it was one of UTC, where every day is as long as the others. */
function asUtc(date: string, minutes: number): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000 + minutes * 60;
}
