import { localTime } from '../../simulation/kernel/wall-clock';

/** Writes instants as the clock on the wall shows them. */
export class Clock {
  constructor(private readonly timeZone = 'UTC') {}

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
