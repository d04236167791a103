import { Declared, createHandler } from '../../../lambda/next-opening/handler';
import { Schedule } from '../../../lambda/next-opening/schedule';
import { contactEvent, contactIds } from '../private/contact-event';
import { MemoryLog } from '../private/memory-log';

const newContact = contactIds();
const NOW = Date.parse('2026-06-05T18:00:00Z') / 1000;
const OPEN_MONDAY: Schedule = { timeZone: 'UTC', days: { '2026-06-05': [], '2026-06-08': [[540, 1020]], '2026-06-12': [] } };
const DECLARED: Declared = { hours: { timeZone: 'UTC', week: Array.from({ length: 7 }, () => [[600, 1020] as const]) } };

interface Given {
  readonly reads?: (Schedule | Error)[];
  readonly declared?: Declared;
  readonly wait?: (queueArn: string) => Promise<number | undefined>;
}

function started({ reads = [], declared = {}, wait = async () => undefined }: Given) {
  let now = NOW;
  let count = 0;
  const log = new MemoryLog();
  const meter = jest.fn();
  const handler = createHandler({
    clock: () => now,
    read: async () => {
      const read = reads[Math.min(count++, reads.length - 1)];
      if (read === undefined || read instanceof Error) throw read ?? new Error('nothing');
      return read;
    },
    declared: () => declared,
    wait,
    steps: { stepSeconds: 2700, most: 96 },
    log,
    meter,
  });
  const ask = () => handler(contactEvent({ language: 'en-US', queueArn: 'arn:…/queue/1' }, { initialContactId: newContact() }));
  return { ask, log, meter, reads: () => count, pass: (seconds: number) => { now += seconds; } };
}

test('the hours are read once in five minutes, because the service allows few requests', async () => {
  const { ask, reads, pass } = started({ reads: [OPEN_MONDAY] });
  expect(await ask()).toMatchObject({ outcome: 'closed', weekday: 'Monday' });
  pass(299);
  await ask();
  expect(reads()).toBe(1);
  pass(1);
  await ask();
  expect(reads()).toBe(2);
});

test('while the hours cannot be read, the last ones stand in for six hours, then the declared ones', async () => {
  const { ask, pass, meter } = started({ reads: [OPEN_MONDAY, new Error('down')], declared: DECLARED });
  await ask();
  pass(6 * 3600 - 1);
  expect(await ask()).toMatchObject({ weekday: 'Monday' });
  expect(meter).toHaveBeenCalledWith('Failed');
  pass(1);
  expect(await ask()).toMatchObject({ weekday: 'Saturday', time: '10:00 AM' });
});

test('after a failure the service is left alone for half a minute, so that not every caller waits for it', async () => {
  const { ask, reads, pass } = started({ reads: [new Error('down')], declared: DECLARED });
  await ask();
  pass(29);
  await ask();
  expect(reads()).toBe(1);
  pass(1);
  await ask();
  expect(reads()).toBe(2);
});

test('nothing is promised where no hours are known', async () => {
  const { ask } = started({ reads: [new Error('down')] });
  expect(await ask()).toStrictEqual({ outcome: 'unknown' });
});

test('a wait that cannot be read keeps nobody from a callback, and is counted as a failure', async () => {
  const { ask, meter, log } = started({
    reads: [{ timeZone: 'UTC', days: { '2026-06-05': [[0, 1110]], '2026-06-12': [] } }], wait: () => Promise.reject(new Error('+12065550177')),
  });
  expect(await ask()).toMatchObject({ outcome: 'open', minutesToClosing: '30', waitFits: 'yes' });
  expect(meter).toHaveBeenCalledWith('Failed');
  expect(JSON.stringify(log)).not.toContain('555');
});

test('a wait longer than it is open is told', async () => {
  const { ask } = started({ reads: [{ timeZone: 'UTC', days: { '2026-06-05': [[0, 1110]], '2026-06-12': [] } }], wait: async () => 1801 });
  expect(await ask()).toMatchObject({ waitFits: 'no' });
});
