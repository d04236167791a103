import { type ConnectClient, GetEffectiveHoursOfOperationsCommand, type OperationalHour } from '@aws-sdk/client-connect';
import { datesAround, type Minutes, type Schedule } from './schedule';

export type ReadSchedule = (now: number) => Promise<Schedule>;

const END_OF_DAY = 24 * 60;

/** The hours in force: those of the week, with the overrides that somebody made in the console. */
export function effectiveHours(client: ConnectClient, InstanceId: string, HoursOfOperationId: string): ReadSchedule {
  return async (now) => {
    const dates = datesAround(now);
    const { TimeZone, EffectiveHoursOfOperationList = [] } = await client.send(new GetEffectiveHoursOfOperationsCommand({
      InstanceId, HoursOfOperationId, FromDate: dates[0], ToDate: dates[dates.length - 1],
    }));
    if (!TimeZone) throw new Error('The hours bear no zone.');
    if (EffectiveHoursOfOperationList.length === 0) throw new Error('The hours have no days.');
    const days = EffectiveHoursOfOperationList.map(({ Date: date = '', OperationalHours = [] }) => [date, OperationalHours.flatMap(spanOf)]);
    return { timeZone: TimeZone, days: Object.fromEntries(days) };
  };
}

/** The service writes the midnight that ends a day like the one that starts it. */
function spanOf({ Start, End }: OperationalHour): Minutes[] {
  const from = 60 * (Start?.Hours ?? 0) + (Start?.Minutes ?? 0);
  const to = 60 * (End?.Hours ?? 0) + (End?.Minutes ?? 0) || END_OF_DAY;
  return from < to ? [[from, to]] : [];
}
