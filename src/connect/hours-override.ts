import { OpeningHours } from './opening-hours';
import { ClosedTime, openSpansWithout } from './private/closed-times';
import { Span, spansOf } from './private/opening-times';
import { Problems } from '../language/problems';

/** The opening hours of the dates of an override, out of those of the week. */
type Render = (problems: Problems, prop: string, week: readonly Span[]) => readonly Span[];

/**
 * Other hours than those of the week, on one date or on some in a row, e.g. on a holiday.
 *
 * Dates are `YYYY-MM-DD`, in the time zone of the hours of operation, and all of them are literal.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/hours-of-operation-overrides.html
 */
export class HoursOverride {
  /**
   * Closed all day.
   *
   * The service takes an override without hours; that it means closed is inferred from that.
   *
   * @param name what the override is called, 1 to 127 characters, e.g. `Christmas 2026`
   * @param firstDate the first date, e.g. `2026-12-25`
   * @param lastDate the last date, which is closed as well; the first one if left out
   */
  public static closed(name: string, firstDate: string, lastDate?: string): HoursOverride {
    return new HoursOverride(name, firstDate, lastDate ?? firstDate, () => []);
  }

  /**
   * Closed for a part of a date; the other opening hours of that day of the week hold.
   *
   * @param name what the override is called, 1 to 127 characters, e.g. `Staff meeting`
   * @param date the date, e.g. `2026-12-24`
   * @param closes the first minute that is closed, e.g. `12:00`
   * @param opens the first minute that is as always again, e.g. `14:00` or `24:00`
   */
  public static closedBetween(name: string, date: string, closes: string, opens: string): HoursOverride {
    return HoursOverride._closedDuring(name, date, [{ closes, opens }]);
  }

  /**
   * Open at other hours.
   *
   * @param name what the override is called, 1 to 127 characters, e.g. `Summer`
   * @param firstDate the first date, e.g. `2026-07-01`
   * @param lastDate the last date, on which they still hold
   * @param openingHours the hours; a day of the week that none of them names is closed
   */
  public static open(name: string, firstDate: string, lastDate: string, openingHours: OpeningHours[]): HoursOverride {
    return new HoursOverride(name, firstDate, lastDate, (problems, prop) => spansOf(problems, `${prop}.openingHours`, openingHours));
  }

  /**
   * What a calendar is made of: times of a date that are meant in its own zone.
   *
   * @internal
   */
  public static _closedDuring(name: string, date: string, times: readonly ClosedTime[], timeZone?: string): HoursOverride {
    return new HoursOverride(name, date, date, (problems, prop, week) => openSpansWithout(problems, prop, { week, date, times }), timeZone);
  }

  private constructor(
    /** What the override is called. */
    public readonly overrideName: string,
    /** The first date. */
    public readonly firstDate: string,
    /** The last date, inclusive. */
    public readonly lastDate: string,
    /** @internal */
    public readonly _spans: Render,
    /** @internal */
    public readonly _timeZone?: string,
  ) {}
}
