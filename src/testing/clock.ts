import { shown } from '../language/problems';
import { instantOf, localTime } from '../simulation/kernel/wall-clock';

const DAY = 86_400_000;
const DATE_AND_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(?<zone>Z|[+-]\d\d:\d\d)?$/;
const TIME_OF_DAY = /^(\d\d):(\d\d)(?::(\d\d))?$/;
const EXPECTED = 'write a date and time like 2026-01-05T11:35:00, which is local unless Z or an offset follows';

/** Instants as people write and read them, in one time zone. */
export class Clock {
  constructor(readonly timeZone = 'UTC') {
    try {
      localTime(timeZone, 0);
    } catch {
      throw new Error(`timeZone is no time zone, got ${shown(timeZone)}; write a name of the IANA database, e.g. America/New_York`);
    }
  }

  /** A date with a time of day. */
  instant(text: string): number {
    const zone = DATE_AND_TIME.exec(text)?.groups?.zone;
    const instant = DATE_AND_TIME.test(text) ? Date.parse(zone ? text : `${text}Z`) : NaN;
    if (Number.isNaN(instant)) throw new Error(`the time is none, got ${shown(text)}; ${EXPECTED}`);
    return zone ? instant : instantOf(this.timeZone, instant);
  }

  /** A date with a time of day, or a time of day alone, which is the next one: today or tomorrow. */
  next(text: string, now: number): number {
    const [match, hours, minutes, seconds = '0'] = TIME_OF_DAY.exec(text) ?? [];
    if (match === undefined) return this.instant(text);
    const local = localTime(this.timeZone, now);
    const today = Math.floor(local / DAY) * DAY + 1000 * (3600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
    return instantOf(this.timeZone, today < local ? today + DAY : today);
  }

  /** The local date and time, like `2026-01-05T11:37:00`. */
  text(instant: number): string {
    return `${this.date(instant)}T${this.time(instant)}`;
  }

  /** Like `2026-01-05`. */
  date(instant: number): string {
    return this.iso(instant).slice(0, 10);
  }

  /** Like `11:37:00`, or `11:37:00.250` where the second is not a full one. */
  time(instant: number): string {
    return this.iso(instant).slice(11, 23).replace(/\.000$/, '');
  }

  /** The time of the day, with the date if it is another day. */
  timeSeenFrom(instant: number, now: number): string {
    const time = this.time(instant);
    return this.date(instant) === this.date(now) ? time : `${time} on ${this.date(instant)}`;
  }

  private iso(instant: number): string {
    return new Date(localTime(this.timeZone, instant)).toISOString();
  }
}
