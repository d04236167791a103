import { closeAll, cloudOf, helperOf, Opened } from './private/cloud-of';
import { TABLE } from './private/models';
import { Fault, FaultKind, Faults } from '../../../src/simulation/cloud/faults';
import { randomOf } from '../../../src/simulation/kernel/random';
import { Timeline } from '../../../src/simulation/kernel/timeline';
import { scenario } from '../../lambda/duplicate-callback/scenario';
import { expectationOf } from '../../lambda/private/faults';
import { difference } from '../../lambda/private/outcome';
import type { FaultName } from '../../lambda/private/scenario';
import { StateTableDouble, TABLE_NAME } from '../../lambda/private/state-table';

const SERVICES = { 'Amazon DynamoDB': 'dynamodb', 'Amazon Connect': 'connect' } as const;
const CALL = { service: 'connect', operation: 'StopContact', input: {}, caller: 'helper' };
const KINDS: Readonly<Record<FaultName, FaultKind>> = {
  'timeout': 'timeout', 'throttled': 'throttled', 'server error': 'server-error', 'malformed answer': 'malformed', 'slow by 3 s': 'late',
};
const CASES = Object.entries(KINDS) as [FaultName, FaultKind][];

afterEach(closeAll);

/** Short limits, because what waits for a service that says nothing waits in real time. */
async function duplicateCheck(): Promise<Opened> {
  const key = (scenario.services['AWS Secrets Manager']!({ operation: '', input: {} }).body as { SecretString: string }).SecretString;
  const arn = scenario.environment.KEY_SECRET_ARN;
  return cloudOf([helperOf(scenario.handler, { ...scenario.environment, TABLE_NAME, CALL_TIMEOUT_MILLISECONDS: '150' })], {
    tables: new Map([[TABLE_NAME, TABLE]]),
    secrets: new Map([[arn, { arn, name: 'key', value: key }]]),
  }, {
    timeline: new Timeline(Date.now()),
    answering: { connect: ({ operation, input }) => scenario.services['Amazon Connect']!({ operation, input }).body as object },
  });
}

test.each(CASES)('the duplicate check answers as its scenario says while a service fails: %s', async (name, kind) => {
  const { cloud } = await duplicateCheck();
  for (const dependency of ['Amazon DynamoDB', 'Amazon Connect'] as const) {
    const end = cloud.faults.add({ kind, service: SERVICES[dependency] });
    for (const run of scenario.runs.filter(({ faults }) => dependency in faults)) {
      await run.prepare?.(cloud.stores.tables.get(TABLE_NAME) as unknown as StateTableDouble);
      const { outcome } = await cloud.functions.ask(scenario.handler, run.event());
      expect(outcome.kind).toBe('answered');
      expect(difference({ answer: (outcome as { answer: unknown }).answer }, expectationOf(run, dependency, name)!)).toBeUndefined();
    }
    end();
  }
});

test.each(['throttled', 'reset', 'lost-answer'] as const)('a call that fails once is made again: %s', async (kind) => {
  const { cloud } = await duplicateCheck();
  const [reserve] = scenario.runs;
  cloud.faults.add({ kind, operation: 'PutItem', which: { times: 1 } });
  const { outcome } = await cloud.functions.ask(scenario.handler, reserve.event());
  expect(outcome).toMatchObject({ answer: { outcome: 'reserved' } });
  expect(cloud.server.calls.filter(({ operation }) => operation === 'PutItem')).toHaveLength(2);
  expect(cloud.stores.tables.get(TABLE_NAME)!.items()).toHaveLength(1);
});

test('a call is remembered with the function that made it, and with what it met', async () => {
  const { cloud } = await duplicateCheck();
  cloud.faults.add({ kind: 'server-error', service: 'secretsmanager', caller: scenario.handler, which: { times: 1 } });
  await cloud.functions.ask(scenario.handler, scenario.runs[0].event());
  expect(cloud.server.calls.map(({ service, caller, fault }) => [service, caller, fault])).toEqual([
    ['secretsmanager', scenario.handler, 'server-error'],
    ['secretsmanager', scenario.handler, undefined],
    ['dynamodb', scenario.handler, undefined],
  ]);
});

function kindsOf(fault: Omit<Fault, 'kind'>, count: number, call = CALL): (FaultKind | undefined)[] {
  const faults = new Faults(randomOf(1));
  faults.add({ kind: 'reset', ...fault });
  return Array.from({ length: count }, () => faults.ofCall(call));
}

test('a fault hits the calls that it names, as often as it says', () => {
  expect(kindsOf({}, 2)).toEqual(['reset', 'reset']);
  expect(kindsOf({ which: { after: 1, times: 2 } }, 4)).toEqual([undefined, 'reset', 'reset', undefined]);
  expect(kindsOf({ service: 'connect', operation: 'StopContact', caller: 'helper' }, 1)).toEqual(['reset']);
  for (const other of [{ service: 'sqs' }, { operation: 'DescribeContact' }, { caller: 'other' }]) expect(kindsOf(other, 1)).toEqual([undefined]);
});

test('a fault with a probability hits about that share, the same calls in each run', () => {
  const first = kindsOf({ which: { probability: 0.3 } }, 1000);
  expect(first.filter(Boolean).length).toBeGreaterThan(250);
  expect(first.filter(Boolean).length).toBeLessThan(350);
  expect(kindsOf({ which: { probability: 0.3 } }, 1000)).toEqual(first);
});

test('the latest fault goes first, and a fault that was ended hits nothing', () => {
  const faults = new Faults(randomOf(1));
  faults.add({ kind: 'reset' });
  const end = faults.add({ kind: 'timeout' });
  expect(faults.ofCall(CALL)).toBe('timeout');
  end();
  expect(faults.ofCall(CALL)).toBe('reset');
});
