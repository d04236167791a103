import { EffectiveHours, MinuteRange } from './instance-port';
import { rangesOf } from '../../center/hours';
import { HoursModel } from '../../center/model';

const DAY = 86_400_000;
const END_OF_DAY = 1440;

/** The hours of each date, overrides included (HO-3). */
export function effectiveHours(hours: HoursModel, from: string, until: string): EffectiveHours {
  const days = new Map<string, MinuteRange[]>();
  for (let date = Date.parse(from); date <= Date.parse(until); date += DAY) {
    days.set(new Date(date).toISOString().slice(0, 10), [...afterMidnight(hours, date - DAY), ...untilMidnight(hours, date)]);
  }
  return { timeZone: hours.timeZone, days };
}

/** What is left of a day that goes over midnight. */
function afterMidnight(hours: HoursModel, date: number): MinuteRange[] {
  return rangesOf(hours, date).filter(({ from, to }) => to <= from && to > 0).map(({ to }) => ({ from: 0, to }));
}

function untilMidnight(hours: HoursModel, date: number): MinuteRange[] {
  return rangesOf(hours, date).map(({ from, to }) => ({ from, to: to > from ? to : END_OF_DAY }));
}
