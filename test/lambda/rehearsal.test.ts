import { scenario } from './duplicate-callback/scenario';
import { covers, difference } from './private/outcome';
import { rehearseCalls, rehearseFaults } from './private/rehearsal';
import type { Scenario, ScenarioRun } from './private/scenario';

const [RESERVE] = scenario.runs;

function saying(more: Partial<ScenarioRun>): Scenario {
  return { ...scenario, runs: [{ ...RESERVE, ...more }] };
}

test('an answer may have more than is expected, but nothing else', () => {
  expect(covers({ outcome: 'reserved', requestedAt: '1' }, { outcome: 'reserved' })).toBe(true);
  expect(covers({ outcome: 'duplicate' }, { outcome: 'reserved' })).toBe(false);
  expect(covers({ items: [{ id: '1', more: 1 }] }, { items: [{ id: '1' }] })).toBe(true);
  expect(covers({ items: [1, 2] }, { items: [1] })).toBe(false);
  expect(covers(undefined, { outcome: 'reserved' })).toBe(false);
  expect(covers(undefined, undefined)).toBe(true);
});

test('a failure is no answer, and an answer is no failure', () => {
  expect(difference({ throws: true }, { answer: undefined })).toBe('got a failure instead of no answer');
  expect(difference({ answer: { outcome: 'unknown' } }, { throws: true, meaning: '' })).toBe('got {"outcome":"unknown"} instead of a failure');
  expect(difference({ throws: true }, { throws: true, meaning: '' })).toBeUndefined();
});

test('a scenario that promises another answer or other calls is found out', async () => {
  const { problems } = await rehearseCalls(saying({ healthy: { outcome: 'duplicate' }, calls: ['dynamodb:GetItem'] }));
  expect(problems).toEqual([
    expect.stringMatching(/^reserve: got \{"outcome":"reserved",.* instead of \{"outcome":"duplicate"\}$/),
    'reserve: called dynamodb:PutItem instead of dynamodb:GetItem',
  ]);
});

test('a service that a scenario forgot is found out', async () => {
  const { problems, calls } = await rehearseFaults(saying({ faults: {} }), 'Amazon DynamoDB');
  expect(problems).toEqual([
    'reserve: uses Amazon DynamoDB, unlike what its faults say', 'reserve, Amazon DynamoDB, server error: the scenario says nothing',
  ]);
  expect(calls).toEqual(['secretsmanager:GetSecretValue', 'dynamodb:PutItem', 'dynamodb:PutItem']);
});

test('a service that a run does not use is found out', async () => {
  const unused = { ...RESERVE.faults, 'Amazon Connect': { throws: true, meaning: 'Nothing.' } } as const;
  const { problems } = await rehearseFaults(saying({ faults: unused }), 'Amazon Connect');
  expect(problems[0]).toBe('reserve: does not use Amazon Connect, unlike what its faults say');
});

test('a fault that ends unlike its expectation, or has none, is found out', async () => {
  const wrong = { 'timeout': { throws: true, meaning: 'Wrong.' }, 'server error': { answer: { outcome: 'unknown' }, meaning: 'Right.' } } as const;
  const { problems } = await rehearseFaults(saying({ faults: { 'Amazon DynamoDB': wrong } }), 'Amazon DynamoDB');
  expect(problems).toEqual([
    'reserve, Amazon DynamoDB, timeout: got {"outcome":"unknown"} instead of a failure',
    ...['throttled', 'malformed answer', 'slow by 3 s'].map((fault) => `reserve, Amazon DynamoDB, ${fault}: the scenario says nothing`),
  ]);
});
