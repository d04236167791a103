import { datesAround, type Minutes, type Schedule } from './schedule';

/** Opening hours as they were declared, for when the service does not tell those in force. */
export interface DeclaredHours {
  readonly timeZone: string;
  /** Seven days from Sunday. */
  readonly week: readonly (readonly Minutes[])[];
}

export function declaredSchedule({ timeZone, week }: DeclaredHours, now: number): Schedule {
  const days = datesAround(now).map((date) => [date, week[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? []]);
  return { timeZone, days: Object.fromEntries(days) };
}
