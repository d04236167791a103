import type { Environment } from '../environment';

const DAY_SECONDS = 86_400;
const FORMAT = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** When customers are not texted, in seconds after their midnight; the end may be on the next day. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/**
 * How long the quiet hours still last, 0 outside of them. A customer who may be in several zones has quiet hours while any of
 * them has. Who waits for the end has to ask again: another zone may be quiet by then, or the clock may have been changed.
 */
export function quietSecondsLeft({ from, to }: QuietHours, zones: readonly string[], now: number): number {
  const length = wrapped(to - from);
  return Math.max(0, ...zones.map((zone) => length - wrapped(secondOfDay(zone, now) - from)));
}

export function readQuietHours(environment: Environment, name: string): QuietHours | undefined {
  const text = environment.optionalText(name);
  if (text === undefined) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = FORMAT.exec(text)?.map(Number) ?? [];
  const hours = { from: 3600 * fromHour + 60 * fromMinute, to: 3600 * toHour + 60 * toMinute };
  if (!(wrapped(hours.to - hours.from) > 0)) throw environment.refusal(name, 'must be two different times such as 21:00-08:00');
  return hours;
}

function wrapped(seconds: number): number {
  return (seconds + DAY_SECONDS) % DAY_SECONDS;
}

function secondOfDay(timeZone: string, now: number): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const [hour, minute, second] = format.format(new Date(now * 1000)).split(':').map(Number);
  return 3600 * hour + 60 * minute + second;
}
