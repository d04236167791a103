import type { JsonObject } from '../../../../language/json';
import { ApiError } from '../../http/api-call';
import { InstancePort } from '../../instance/instance-port';

const END_OF_DAY = 24 * 60;

/** The service writes the midnight that ends a day like the one that starts it. */
export function effectiveHours(instance: InstancePort, { HoursOfOperationId, FromDate, ToDate }: JsonObject): object {
  const hours = instance.effectiveHours(String(HoursOfOperationId), String(FromDate), String(ToDate));
  if (!hours) throw new ApiError('ResourceNotFoundException', `There are no hours of operation ${String(HoursOfOperationId)}.`, 404);
  const time = (minute: number) => ({ Hours: Math.floor(minute % END_OF_DAY / 60), Minutes: minute % 60 });
  return {
    TimeZone: hours.timeZone,
    EffectiveHoursOfOperationList: [...hours.days].map(([date, ranges]) => ({
      Date: date, OperationalHours: ranges.map(({ from, to }) => ({ Start: time(from), End: time(to) })),
    })),
  };
}
