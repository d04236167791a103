import { FLOW, oneQueue, PROFILE, QUEUE } from './private/one-queue';
import { Chain, Disconnect, FlowContent, TransferToCallbackQueue } from '../../../src/blocks';
import { Problems } from '../../../src/language/problems';
import { answering } from '../../../src/simulation/center/answers';
import { Center } from '../../../src/simulation/center/center';
import { FlowRun } from '../../../src/simulation/center/flow-run';
import type { CenterModel } from '../../../src/simulation/center/model';
import { compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { ask } from '../../../src/simulation/interpreter/requests';
import { randomOf } from '../../../src/simulation/kernel/random';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';
import { Callers, CallersProps } from '../../../src/simulation/statistics/callers';
import { Distribution } from '../../../src/simulation/statistics/distribution';
import { simulate } from '../../../src/simulation/statistics/simulate';

const NOON = Date.UTC(2026, 0, 5, 12);
const SECOND = 1000;

/** Whoever calls is called back, and called again once if nobody answers. */
function callsBack(): CenterModel {
  const queue = { queueRef: { queueArn: QUEUE } } as never;
  const part = Chain.of(new TransferToCallbackQueue('Call back', { queue, maxRetries: 1 }), new Disconnect('End'));
  const { document } = FlowContent.fromBlocks(part)._render('CONTACT_FLOW', new Problems());
  return { ...oneQueue(), flows: new Map([[FLOW, compileFlow(FLOW, 'offer', 'CONTACT_FLOW', document)]]) };
}

test('who is called back answers as often as was said, and is called again if not (FA-2)', () => {
  const calls = { dialled: 0, joined: 0, ended: new Map<string, number>() };
  const answered = { probability: 0.6, after: Distribution.constant(5 * SECOND) };
  simulate({
    model: callsBack(),
    start: NOON,
    seed: 1,
    staff: [{ name: 'agent', count: 20, profile: PROFILE }],
    callers: [{ arrivals: Arrivals.poisson(60), flow: FLOW, most: 2000, talking: Distribution.constant(60 * SECOND), answering: answered }],
    onStart: ({ trace }) => {
      trace.on('dialled', () => calls.dialled++);
      trace.on('joined', () => calls.joined++);
    },
    onEnded: ({ disconnectReason }) => calls.ended.set(disconnectReason!, (calls.ended.get(disconnectReason!) ?? 0) + 1),
  });
  expect(calls.dialled / 2000).toBeCloseTo(1.4, 1);
  expect(calls.joined / 2000).toBeCloseTo(0.84, 1);
  expect(Object.fromEntries(calls.ended)).toStrictEqual({
    CONTACT_FLOW_DISCONNECT: 2000, CUSTOMER_DISCONNECT: calls.joined, TELECOM_UNANSWERED: calls.dialled - calls.joined,
  });
});

test('nobody is impatient who waits for a call, and nobody waits on the line', () => {
  const { total } = simulate({
    model: callsBack(),
    start: NOON,
    seed: 1,
    staff: [{ name: 'agent', count: 1, profile: PROFILE }],
    callers: [{
      arrivals: Arrivals.every(10 * SECOND),
      flow: FLOW,
      most: 20,
      talking: Distribution.constant(60 * SECOND),
      patience: Distribution.constant(SECOND),
    }],
  });
  expect([total.answered.count, total.abandoned.count]).toStrictEqual([20, 0]);
  expect(total.waits.max).toBeGreaterThan(600 * SECOND);
});

function asked(pressing: CallersProps['pressing']): unknown {
  const center = new Center({ model: oneQueue(), start: NOON, seed: 1 });
  new Callers(center).invite({ arrivals: Arrivals.every(SECOND), flow: FLOW, most: 1, talking: Distribution.constant(0), pressing }, randomOf(1));
  center.timeline.step(Infinity);
  let answer: unknown;
  new FlowRun({
    contact: [...center.contacts.values()][0],
    role: 'flow',
    answering: (run, request) => answering(center, run, request),
    program: function* () {
      answer = yield* ask('collect', {
        spoken: { text: 'Press 1 for a callback.' }, firstKeyWithin: 5 * SECOND, nextKeyWithin: SECOND, mostKeys: 1,
      });
    },
    onEnd: () => undefined,
  }, center.model.flows.get(FLOW)!).start();
  while (center.timeline.step(Infinity));
  return answer;
}

test('callers press what they choose when they hear a prompt, or nothing', () => {
  expect(asked((prompt) => /Press (\d)/.exec(prompt)?.[1])).toStrictEqual({ keys: '1' });
  expect(asked(() => undefined)).toBe('timeout');
  expect(asked(undefined)).toBe('timeout');
});

test('more kinds of callers than there are areas are refused', () => {
  const callers = new Callers(new Center({ model: oneQueue(), start: NOON, seed: 1 }));
  const invite = () => callers.invite({ arrivals: Arrivals.every(SECOND), flow: FLOW, most: 0, talking: Distribution.constant(0) }, randomOf(1));
  for (let kind = 0; kind < 791; kind++) invite();
  expect(invite).toThrow('there are too many kinds of callers, got more than 791; put those who behave alike together');
});
