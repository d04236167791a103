import { isOpen, openings } from '../../../src/simulation/center/hours';
import { HoursModel } from '../../../src/simulation/center/model';
import { branching, World } from '../private/world';

const at = (iso: string) => Date.parse(iso);
const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((day) => ({ day, from: 9 * 60, to: 17 * 60 }));
const hours = (more: Partial<HoursModel> = {}): HoursModel => ({ id: 'h', name: 'Office', timeZone: 'America/New_York', ranges: WEEK, overrides: [], ...more });

test('hr-01: hours follow the clock of their zone through summer time (HO-3)', () => {
  expect(['2026-01-05T14:00Z', '2026-01-05T13:59Z', '2026-07-06T13:00Z', '2026-07-06T12:59Z', '2026-07-06T21:00Z'].map((iso) => isOpen(hours(), at(iso))))
    .toStrictEqual([true, false, true, false, false]);
});

test.each([['14:00', 'in-queue', 7], ['07:00', 'ended', 0]])('hr-02: a call at %s of a business day, on the clock of the queue, is then %s (HO-3)', (_, state, later) => {
  const checks = branching('checks', 'CONTACT_FLOW', {
    queue: { type: 'UpdateContactTargetQueue', parameters: { QueueId: 'q' }, next: 'hours' },
    hours: { type: 'CheckHoursOfOperation', when: [['Equals', 'True', 'wait'], ['Equals', 'False', 'end']], errors: { NoMatchingError: 'end' } },
    wait: { type: 'TransferContactToQueue' },
    end: { type: 'DisconnectParticipant' },
  });
  // The world starts at 12:00 in UTC, which is 07:00 in New York.
  const world = new World({ queues: [{ id: 'q', hours: 'h' }], flows: [checks], model: { hours: new Map([['h', hours()]]) } });
  expect(world.until(later * 3600).call('checks').state).toBe(state);
});

test('hr-01: on the dates of an override its hours hold in place of those of the week', () => {
  const overrides = [
    { name: 'Closed', from: '2026-01-05', until: '2026-01-05', ranges: [] },
    { name: 'Saturday', from: '2026-01-10', until: '2026-01-10', ranges: [{ day: 'SATURDAY', from: 600, to: 720 }] },
  ];
  expect(['2026-01-05T19:00Z', '2026-01-06T19:00Z', '2026-01-10T15:30Z'].map((iso) => isOpen(hours({ overrides }), at(iso)))).toStrictEqual([false, true, true]);
});

test('a range that ends before it starts goes on after midnight', () => {
  const night = hours({ timeZone: 'UTC', ranges: [{ day: 'MONDAY', from: 22 * 60, to: 2 * 60 }] });
  expect(['2026-01-05T21:59Z', '2026-01-05T23:00Z', '2026-01-06T01:59Z', '2026-01-06T02:00Z'].map((iso) => isOpen(night, at(iso)))).toStrictEqual([false, true, true, false]);
});

test('the openings of a week across a change to summer time', () => {
  expect(openings(hours(), at('2026-03-06T15:00Z'), at('2026-03-10T15:00Z')).map((instant) => new Date(instant).toISOString()))
    .toStrictEqual(['2026-03-09T13:00:00.000Z', '2026-03-10T13:00:00.000Z']);
});

test.each([[false, ['0 offered A']], [true, ['7200 offered A']]])('contacts wait for the hours of their queue: %s, as is assumed (HO-1, K10)', (hoursGateRouting, offers) => {
  const world = new World({ queues: [{ id: 'q', hours: 'h' }], model: { hours: new Map([['h', hours()]]) }, assumptions: { hoursGateRouting } });
  const seen = world.watch('offered');
  world.agent('A', { accepts: 0 });
  world.call('to-q');
  world.until(10_000);
  expect(seen).toStrictEqual(offers);
});
