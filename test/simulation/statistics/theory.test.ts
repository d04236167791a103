import { confidence, contains } from './private/batch-means';
import { erlangA, erlangC, Load } from './private/erlang';
import { FLOW, oneQueue, PROFILE } from './private/one-queue';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';
import { Distribution } from '../../../src/simulation/statistics/distribution';
import { simulate } from '../../../src/simulation/statistics/simulate';

const NOON = Date.UTC(2026, 0, 5, 12);
const SERVICE = 180_000;

interface Departure {
  readonly wait: number;
  readonly abandoned: boolean;
}

/** Everybody who left the queue, in their order. */
function departures({ agents, load }: Pick<Load, 'agents' | 'load'>, contacts: number, patience?: number): Departure[] {
  const seen: Departure[] = [];
  simulate({
    model: oneQueue(),
    start: NOON,
    seed: 20_260_105,
    staff: [{ name: 'agent', count: agents, profile: PROFILE }],
    callers: [{
      arrivals: Arrivals.poisson(load * 3_600_000 / SERVICE),
      flow: FLOW,
      most: contacts,
      talking: Distribution.exponential(SERVICE),
      patience: patience === undefined ? undefined : Distribution.exponential(patience),
    }],
    onStart: ({ trace }) => trace.on('dequeued', ({ at, contact, reason }) => seen.push({ wait: at - contact.at.enqueue!, abandoned: reason === 'ended' })),
  });
  return seen;
}

/** Holds what theory says, and is so narrow that it does not hold what theory says of a tenth more agents. */
function expectTheory(values: readonly number[], expected: number, ofMore: number): void {
  const measured = confidence(values);
  expect({ ...measured, expected, isInside: contains(measured, expected) }).toMatchObject({ isInside: true });
  expect({ ...measured, ofMore, isInside: contains(measured, ofMore) }).toMatchObject({ isInside: false });
}

const waitsOf = (seen: readonly Departure[]) => seen.map(({ wait }) => wait);
const waitedOf = (seen: readonly Departure[]) => seen.map(({ wait }) => wait > 0 ? 1 : 0);
const abandonedOf = (seen: readonly Departure[]) => seen.map(({ abandoned }) => abandoned ? 1 : 0);

test.each([
  [1, 0.5, 15_000], [3, 2.1, 20_000], [10, 8, 30_000], [20, 17, 30_000], [40, 35, 40_000],
])('%d agents with %d erlangs: who waits, and how long, is what Erlang C says', (agents, load, contacts) => {
  const seen = departures({ agents, load }, contacts);
  expect(seen).toHaveLength(contacts);
  const [expected, ofMore] = [agents, Math.ceil(1.1 * agents)].map((count) => erlangC({ agents: count, load, service: SERVICE }));
  expectTheory(waitsOf(seen), expected.meanWait, ofMore.meanWait);
  expectTheory(waitedOf(seen), expected.waitProbability, ofMore.waitProbability);
});

test.each([
  [5, 5, 60_000], [10, 12, 180_000], [30, 29, 120_000],
])('%d agents with %d erlangs and a patience of %d ms: who hangs up, and the wait, is what Erlang A says', (agents, load, patience) => {
  const seen = departures({ agents, load }, 15_000, patience);
  const [expected, ofMore] = [agents, Math.ceil(1.1 * agents)].map((count) => erlangA({ agents: count, load, service: SERVICE, patience }));
  expectTheory(abandonedOf(seen), expected.abandonment, ofMore.abandonment);
  expectTheory(waitsOf(seen), expected.meanWait, ofMore.meanWait);
  expectTheory(waitedOf(seen), expected.waitProbability, ofMore.waitProbability);
});
