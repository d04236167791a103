import fc from 'fast-check';
import type { Condition } from '../../../lambda/offer-gate/conditions';
import { decide } from '../../../lambda/offer-gate/decide';
import { Measure, MEASURES, Measures, QueueSnapshot } from '../../../lambda/shared/queue-snapshot';

const NOW = 1_000_000;
const CONDITIONS: Condition[] = [{ measure: 'estimatedWaitSeconds', atLeast: 300 }, { measure: 'contactsInQueue', atLeast: 5 }];
const NOBODY_FREE: Condition = { measure: 'agentsAvailable', atMost: 0 };

const outcome = (measures: Measures, conditions = CONDITIONS, age = 10) => decide({ ...measures, asOf: NOW - age }, conditions, NOW).outcome;

test('a busy queue is offered with all that is known of it', () => {
  const snapshot: QueueSnapshot = {
    contactsInQueue: 7, oldestSeconds: 200, estimatedWaitSeconds: 400, agentsAvailable: 0, agentsStaffed: 4, agentsOnline: 6, asOf: NOW - 12,
  };
  expect(decide(snapshot, CONDITIONS, NOW)).toStrictEqual({
    outcome: 'offer',
    ageSeconds: '12',
    contactsInQueue: '7',
    oldestSeconds: '200',
    estimatedWaitSeconds: '400',
    agentsAvailable: '0',
    agentsStaffed: '4',
    agentsOnline: '6',
    estimatedWaitRange: '5 to 10',
    waitFromMinutes: '5',
    waitToMinutes: '10',
  });
});

test('each condition is enough, at its bound', () => {
  expect(outcome({ contactsInQueue: 5, estimatedWaitSeconds: 0 })).toBe('offer');
  expect(outcome({ contactsInQueue: 0, estimatedWaitSeconds: 300 })).toBe('offer');
  expect(outcome({ contactsInQueue: 4, estimatedWaitSeconds: 299 })).toBe('no-offer');
  expect(outcome({ contactsInQueue: 0, agentsAvailable: 0 }, [NOBODY_FREE])).toBe('offer');
  expect(outcome({ contactsInQueue: 0, agentsAvailable: 1 }, [NOBODY_FREE])).toBe('no-offer');
});

test('a condition that holds is enough, whatever else is not known', () => {
  expect(outcome({ contactsInQueue: 5 })).toBe('offer');
});

test('what depends on a measure that is not known is not known, and no number comes with it', () => {
  expect(decide({ contactsInQueue: 3, asOf: NOW - 1 }, CONDITIONS, NOW)).toStrictEqual({ outcome: 'unknown', ageSeconds: '1' });
});

test('where nobody waits and an agent is free there is no wait, even if the service has no estimate', () => {
  expect(outcome({ contactsInQueue: 0, agentsAvailable: 1 })).toBe('no-offer');
  expect(outcome({ contactsInQueue: 0, agentsAvailable: 0 })).toBe('unknown');
  expect(outcome({ contactsInQueue: 0 })).toBe('unknown');
  expect(outcome({ contactsInQueue: 1, agentsAvailable: 1 })).toBe('unknown');
});

test('where nobody waits nobody is old', () => {
  expect(outcome({ contactsInQueue: 0 }, [{ measure: 'oldestSeconds', atLeast: 1 }])).toBe('no-offer');
});

test('what is implied is not told as if it were measured', () => {
  expect(decide({ contactsInQueue: 0, agentsAvailable: 1, asOf: NOW }, CONDITIONS, NOW))
    .toStrictEqual({ outcome: 'no-offer', ageSeconds: '0', contactsInQueue: '0', agentsAvailable: '1' });
});

test('a queue that nobody measured is not known', () => {
  expect(decide(undefined, CONDITIONS, NOW)).toStrictEqual({ outcome: 'unknown' });
  expect(decide({ contactsInQueue: 9, asOf: NaN }, CONDITIONS, NOW)).toStrictEqual({ outcome: 'unknown' });
});

test.each([[60, 'offer'], [61, 'unknown'], [-5, 'offer'], [-6, 'unknown']])('an age of %s s is good for %s', (age, expected) => {
  expect(outcome({ contactsInQueue: 9 }, CONDITIONS, age)).toBe(expected);
});

const measures = fc.record(
  Object.fromEntries(MEASURES.map((name) => [name, fc.nat({ max: 1000 })])) as Record<Measure, fc.Arbitrary<number>>, { requiredKeys: [] },
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ measure: fc.constantFrom<Measure>('contactsInQueue', 'oldestSeconds', 'estimatedWaitSeconds'), atLeast: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ measure: fc.constantFrom<Measure>('agentsAvailable', 'agentsStaffed', 'agentsOnline'), atMost: fc.nat({ max: 1000 }) }),
);
const conditions = fc.array(condition, { minLength: 1, maxLength: 4 });

test('whatever is older than a minute is not known', () => {
  fc.assert(fc.property(measures, conditions, fc.integer({ min: 61, max: 10_000_000 }), (measured, any, age) => {
    expect(decide({ ...measured, asOf: NOW - age }, any, NOW)).toStrictEqual({ outcome: 'unknown' });
  }));
});

test('more load never makes an offer less likely', () => {
  const RANK = ['no-offer', 'unknown', 'offer'];
  fc.assert(fc.property(measures, conditions, fc.constantFrom(...MEASURES), fc.integer({ min: 1, max: 1000 }), (measured, any, name, more) => {
    const value = measured[name];
    fc.pre(value !== undefined);
    const heavier = name.startsWith('agents') ? Math.max(0, value - more) : value + more;
    expect(RANK.indexOf(outcome({ ...measured, [name]: heavier }, any))).toBeGreaterThanOrEqual(RANK.indexOf(outcome(measured, any)));
  }), { numRuns: 1000 });
});

test('what is not known yet may decide either way, but never undoes what is decided', () => {
  fc.assert(fc.property(measures, conditions, fc.constantFrom(...MEASURES), (measured, any, name) => {
    const { [name]: _, ...less } = measured;
    const [before, after] = [outcome(less, any), outcome(measured, any)];
    // What follows from an empty queue gives way to a measure that contradicts it.
    fc.pre(measured.contactsInQueue !== 0);
    expect(before === 'unknown' || before === after).toBe(true);
  }), { numRuns: 1000 });
});
