import { closeAll, cloudOf, functionOf, NOON, Opened } from './private/cloud-of';
import { FunctionOutcome } from '../../../src/simulation/center/functions';
import { FaultKind } from '../../../src/simulation/cloud/faults';
import { invokerOf } from '../../../src/simulation/cloud/invoker';

const FN = functionOf('fn', '', { code: undefined });

afterEach(closeAll);

interface Heard {
  readonly outcome: FunctionOutcome;
  readonly at: number;
}

async function invoked(opened: Opened, asynchronous = false, functionArn = FN.arn): Promise<Heard[]> {
  const { cloud, timeline } = opened;
  const heard: Heard[] = [];
  invokerOf(cloud, () => 250)({ functionArn, event: { a: 1 }, asynchronous }, (outcome) => heard.push({ outcome, at: timeline.now }));
  await cloud.advance(NOON + 1000);
  return heard;
}

async function associated(): Promise<Opened> {
  const opened = await cloudOf([FN], { associated: new Set([FN.arn]) });
  opened.cloud.functions.answerFor('fn', (event) => ({ event: event as never }));
  return opened;
}

test('a flow hears what the function returned, after the time that it is said to take', async () => {
  expect(await invoked(await associated())).toEqual([{ outcome: { kind: 'returned', value: { event: { a: 1 } }, took: 250 }, at: NOON }]);
});

test('a flow hears that the function threw', async () => {
  const opened = await associated();
  opened.cloud.functions.answerFor('fn', () => { throw new Error('no'); });
  expect(await invoked(opened)).toEqual([{ outcome: { kind: 'threw', took: 250 }, at: NOON }]);
});

test('a function that is not associated with the instance, or is none, does not run', async () => {
  const opened = await cloudOf([FN]);
  expect(await invoked(opened)).toEqual([{ outcome: { kind: 'threw', took: 0 }, at: NOON }]);
  expect(await invoked(opened, false, 'arn:aws:lambda:us-east-1:111122223333:function:none')).toHaveLength(1);
  expect(opened.cloud.functions.reports).toEqual([]);
});

test('nobody waits for an asynchronous invocation', async () => {
  const opened = await associated();
  expect(await invoked(opened, true)).toEqual([]);
  expect(opened.cloud.functions.reports).toHaveLength(1);
});

test.each([
  ['throttled', ['throttled'], 0], ['server-error', ['unavailable'], 0], ['reset', ['threw'], 0], ['lost-answer', ['threw'], 1], ['malformed', ['threw'], 1],
  ['timeout', [], 0], ['late', [], 1],
] as [FaultKind, string[], number][])('an invocation that meets the fault %s is heard as %j', async (kind, expected, runs) => {
  const opened = await associated();
  opened.cloud.faults.add({ kind, service: 'lambda' });
  expect((await invoked(opened)).map(({ outcome }) => outcome.kind)).toEqual(expected);
  expect(opened.cloud.functions.reports).toHaveLength(runs);
});
