import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Duration } from 'aws-cdk-lib';
import { createApp } from '../../../examples/queued-callback/app';
import { Arrivals, Distribution, FunctionAnswer, simulateTraffic, TrafficProps } from '../../../src/testing';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-'));
  createApp({ outdir: folder }).synth();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Nobody has a callback yet. */
const check: FunctionAnswer = (event) => {
  const { operation } = (event.Details as { Parameters: { operation: string } }).Parameters;
  return { outcome: { reserve: 'reserved', confirm: 'confirmed', release: 'released', waited: 'known' }[operation] ?? 'failed', requestedAt: '1', waitedMinutes: '5' };
};

const DAY: TrafficProps = {
  startsAt: '2026-01-05T08:00:00',
  callers: [{
    flow: 'Inbound',
    arrivals: Arrivals.poisson(120),
    talking: Distribution.exponential(Duration.minutes(4)),
    pressing: (prompt) => prompt.includes('press 1') ? '1' : undefined,
    answering: { probability: 0.9, after: Distribution.constant(Duration.seconds(8)) },
  }],
  staff: [{ name: 'support', count: 10, profile: 'Support agents', accepting: Distribution.constant(Duration.seconds(3)) }],
  duration: Duration.hours(8),
  serviceLevels: [Duration.minutes(5)],
  quotas: { concurrentCalls: 200 },
  answers: { DuplicateCheck: check, PositionSms: () => ({ outcome: 'no-consent', next: 'stop', waitSeconds: '60' }) },
};

test('a day of callers who want to be called back is measured by the names of the template', () => {
  const traffic = simulateTraffic(folder, DAY);
  const callbacks = traffic.queue('Support callbacks');
  expect(callbacks.answered.count).toBeGreaterThan(700);
  expect(callbacks.serviceLevel(300_000)).toBeGreaterThan(0.8);
  expect(traffic.queue('Support').answered.count).toBeLessThan(callbacks.answered.count);
  expect(traffic.occupancy).toBeGreaterThan(0.6);
  expect(traffic.total.answered.count).toBe(callbacks.answered.count + traffic.queue('Support').answered.count);
});

test('a day is reported by the names of the service (ME-3, ME-5, OF-5)', () => {
  const traffic = simulateTraffic(folder, { ...DAY, duration: Duration.hours(1) });
  const { reported, total } = traffic;
  expect(reported).toMatchObject({ CONTACTS_ABANDONED: total.abandoned.count, SERVICE_LEVEL_300: 100 * total.serviceLevel(300_000), MissedCalls: 0 });
  const [called, callbacks] = ['INBOUND', 'CALLBACK'].map((method) => traffic.reportedOf(method));
  expect(called.CONTACTS_CREATED! + callbacks.CONTACTS_CREATED!).toBe(reported.CONTACTS_CREATED);
  expect(callbacks.CONTACTS_HANDLED).toBeGreaterThan(50);
});

test('the same seed brings the same day, and another one another', () => {
  const answered = (seed: number) => simulateTraffic(folder, { ...DAY, seed }).total.answered.count;
  expect(answered(3)).toBe(answered(3));
  expect(answered(3)).not.toBe(answered(4));
});

test('what the template does not have is refused', () => {
  const [callers, staff] = [DAY.callers[0], DAY.staff[0]];
  expect(() => simulateTraffic(folder, { ...DAY, callers: [{ ...callers, flow: 'Sales' }] })).toThrow('the flow does not exist, got "Sales"; use one of');
  expect(() => simulateTraffic(folder, { ...DAY, staff: [{ ...staff, profile: 'Sales' }] })).toThrow('the routing profile does not exist, got "Sales"; use one of "Support agents"');
  expect(() => simulateTraffic(folder, { ...DAY, answers: { Weather: check } })).toThrow('the function does not exist, got "Weather"; use one of');
  expect(() => simulateTraffic(folder, { ...DAY, duration: undefined })).toThrow('callers 0 come for ever, got most undefined and no duration; give the simulation a duration, or the callers a number');
});
