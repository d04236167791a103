import type { ConnectClient, GetEffectiveHoursOfOperationsCommand, GetEffectiveHoursOfOperationsResponse } from '@aws-sdk/client-connect';
import { effectiveHours } from '../../../lambda/next-opening/effective-hours';
import { expectedWait } from '../../../lambda/next-opening/expected-wait';

const NOW = Date.parse('2026-06-05T18:00:00Z') / 1000;
const QUEUE = '22222222-2222-4333-8444-555555555555';
const slice = (hours: number, minutes = 0) => ({ Hours: hours, Minutes: minutes });

function reading(answer: GetEffectiveHoursOfOperationsResponse) {
  const asked: unknown[] = [];
  const send = async ({ input }: GetEffectiveHoursOfOperationsCommand) => {
    asked.push(input);
    return answer;
  };
  return { asked, read: () => effectiveHours({ send } as unknown as ConnectClient, 'instance', 'hours')(NOW) };
}

test('the hours in force are asked for from the first date that it may be anywhere to more than a week ahead, in one request', async () => {
  const { asked, read } = reading({ TimeZone: 'UTC', EffectiveHoursOfOperationList: [{ Date: '2026-06-05' }] });
  await read();
  expect(asked).toStrictEqual([{ InstanceId: 'instance', HoursOfOperationId: 'hours', FromDate: '2026-06-05', ToDate: '2026-06-14' }]);
});

test('the midnight that ends a day is written like the one that starts it (HO-3)', async () => {
  const { read } = reading({
    TimeZone: 'Europe/Berlin',
    EffectiveHoursOfOperationList: [
      { Date: '2026-06-05', OperationalHours: [{ Start: slice(8), End: slice(12, 30) }, { Start: slice(20), End: slice(0) }] },
      { Date: '2026-06-06', OperationalHours: [] },
    ],
  });
  expect(await read()).toStrictEqual({ timeZone: 'Europe/Berlin', days: { '2026-06-05': [[480, 750], [1200, 1440]], '2026-06-06': [] } });
});

test.each<[string, GetEffectiveHoursOfOperationsResponse]>([
  ['zone', { EffectiveHoursOfOperationList: [{ Date: '2026-06-05' }] }],
  ['day', { TimeZone: 'UTC' }],
])('an answer without a %s is none', async (_, answer) => {
  await expect(reading(answer).read()).rejects.toThrow(/^The hours (bear no zone|have no days)\.$/);
});

test('the expected wait counts for a minute, and only for a queue that is named', async () => {
  const wait = (age: number, arn = `arn:aws:connect:us-east-1:111122223333:instance/i/queue/${QUEUE}`) =>
    expectedWait({ read: async () => ({ asOf: NOW - age, estimatedWaitSeconds: 300 }) }, () => NOW)(arn);
  expect([await wait(60), await wait(61), await wait(0, ''), await wait(0, '+12065550177')]).toStrictEqual([300, undefined, undefined, undefined]);
});
