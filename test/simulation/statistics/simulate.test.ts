import { createHash } from 'crypto';
import { FLOW, isCalledBack, oneQueue, PROFILE, QUEUE } from './private/one-queue';
import type { Center } from '../../../src/simulation/center/center';
import { Contact } from '../../../src/simulation/center/contact';
import { ContactRecord } from '../../../src/simulation/center/contact-record';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';
import { Distribution } from '../../../src/simulation/statistics/distribution';
import { simulate, SimulationProps } from '../../../src/simulation/statistics/simulate';

const MIDNIGHT = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;

const props: SimulationProps = {
  model: oneQueue(),
  start: MIDNIGHT,
  seed: 1,
  staff: [{
    name: 'agent',
    count: 6,
    profile: PROFILE,
    missing: 0.05,
    accepting: Distribution.logNormal(3000, 2000),
    backAfter: Distribution.constant(60_000),
    afterContactWork: Distribution.exponential(20_000),
  }],
  callers: [
    {
      arrivals: Arrivals.throughDay([20, 120, 60]),
      flow: FLOW,
      talking: Distribution.logNormal(150_000, 90_000),
      patience: Distribution.exponential(120_000),
    },
    { arrivals: Arrivals.every(600_000), flow: FLOW, talking: Distribution.empirical([60_000, 240_000]) },
  ],
  duration: 48 * HOUR,
};

/** Every event, with what it is about by its identifier. */
function traceOf(seed: number): string {
  const hash = createHash('sha256');
  const byId = (_: string, value: unknown) => value instanceof Contact ? value.id : value;
  const onStart = ({ trace }: Center) => trace.listen((event) => hash.update(JSON.stringify(event, byId)));
  simulate({ ...props, seed, onStart });
  return hash.digest('hex');
}

test('the same seed brings the same trace, byte for byte, and another seed another one', () => {
  const first = traceOf(1);
  expect(traceOf(1)).toBe(first);
  expect(traceOf(2)).not.toBe(first);
});

test('a population more does not change what the others do', () => {
  const arrivalsOfFirst = (callers: SimulationProps['callers']) => {
    const seen: number[] = [];
    const onStart = ({ trace }: Center) => trace.on('contact-created', ({ at, contact }) => {
      if (contact.customerNumber?.startsWith('+1201')) seen.push(at);
    });
    simulate({ ...props, callers, staff: [], onStart, duration: HOUR });
    return seen;
  };
  const [first, ...others] = props.callers;
  const alone = arrivalsOfFirst([{ ...first, patience: undefined }]);
  expect(alone.length).toBeGreaterThan(5);
  expect(arrivalsOfFirst([{ ...first, patience: undefined }, ...others])).toStrictEqual(alone);
});

test('records are handed on when they are complete, once each, and nothing of them is kept', () => {
  let center: Center | undefined;
  const records: ContactRecord[] = [];
  simulate({ ...props, onStart: (made) => { center = made; }, onRecord: (record) => records.push(record) });
  expect(records.length).toBeGreaterThan(3000);
  expect(new Set(records.map(({ ContactId }) => ContactId)).size).toBe(records.length);
  expect(records.filter(({ DisconnectTimestamp }) => DisconnectTimestamp === undefined)).toStrictEqual([]);
  expect(records.filter(({ Agent }) => Agent && Agent.AfterContactWorkEndTimestamp === undefined)).toStrictEqual([]);
  const { contacts, timeline } = center!;
  expect(contacts.size).toBeLessThan(50);
  expect((timeline as unknown as { heap: unknown[] }).heap.length).toBeLessThan(1100);
});

test('nothing is kept of callbacks, and the contacts before one stay for as long as it can change them', () => {
  let center: Center | undefined;
  const alive: boolean[] = [];
  simulate({
    ...props,
    model: oneQueue(isCalledBack()),
    callers: [{ ...props.callers[0], most: 1000, answering: { probability: 0.3, after: Distribution.constant(10_000) } }],
    duration: undefined,
    onStart: (made) => {
      center = made;
      center.trace.on('dialled', ({ contact }) => alive.push(made.contacts.has(contact.links.previousId!)));
    },
  });
  expect(alive.length).toBeGreaterThan(1000);
  expect(new Set(alive)).toStrictEqual(new Set([true]));
  expect(center!.contacts.size).toBe(0);
});

test('metrics add up: who left was answered or has given up, and queue, rate and wait are one truth (Little)', () => {
  const metrics = simulate(props);
  const { total } = metrics;
  expect(total.waits.count).toBe(total.answered.count + total.abandoned.count);
  expect(total.abandonment).toBeCloseTo(total.abandoned.count / total.waits.count, 12);
  expect(total.abandonment).toBeGreaterThan(0);
  const end = MIDNIGHT + 48 * HOUR;
  expect(total.inQueue.total(end) / (total.waits.mean * total.waits.count)).toBeCloseTo(1, 2);
  expect(metrics.queue(QUEUE).waits.count).toBe(total.waits.count);
  expect(metrics.occupancy).toBeGreaterThan(0.2);
  expect(metrics.occupancy).toBeLessThan(0.9);
});

test('callers who never stop need a duration', () => {
  expect(() => simulate({ ...props, duration: undefined })).toThrow(/callers 0 come for ever, got most undefined and no duration[^]*callers 1/);
});

test.each([
  [-HOUR, 'time is moved back to 2026-01-04T23:00:00.000Z, got a clock at 2026-01-05T00:00:00.000Z; move it to that instant or a later one'],
  [NaN, 'time is moved to what is no instant, got NaN; write milliseconds since 1970'],
])('a warm-up of %d is refused before anything happens', (warmUp, message) => {
  expect(() => simulate({ ...props, warmUp })).toThrow(message);
});
