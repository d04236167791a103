import { FLOW, isCalledBack, oneQueue, PROFILE, waits } from './private/one-queue';
import { GetCustomerInput, Message } from '../../../src/blocks';
import { Center } from '../../../src/simulation/center/center';
import { randomOf } from '../../../src/simulation/kernel/random';
import { Arrivals } from '../../../src/simulation/statistics/arrivals';
import { Callers, CallersProps } from '../../../src/simulation/statistics/callers';
import { Distribution } from '../../../src/simulation/statistics/distribution';
import { simulate } from '../../../src/simulation/statistics/simulate';
import { flow, say, toQueue, World } from '../private/world';

const NOON = Date.UTC(2026, 0, 5, 12);
const SECOND = 1000;

test('who is called back answers as often as was said, and is called again if not (FA-2)', () => {
  const calls = { dialled: 0, joined: 0, ended: new Map<string, number>() };
  const answered = { probability: 0.6, after: Distribution.constant(5 * SECOND) };
  simulate({
    model: oneQueue(isCalledBack()),
    start: NOON,
    seed: 1,
    staff: [{ name: 'agent', count: 20, profile: PROFILE }],
    callers: [{ arrivals: Arrivals.poisson(60), flow: FLOW, most: 2000, talking: Distribution.constant(60 * SECOND), answering: answered }],
    onStart: ({ trace }) => {
      trace.on('dialled', () => calls.dialled++);
      trace.on('joined', () => calls.joined++);
    },
    onRecord: ({ DisconnectReason }) => calls.ended.set(DisconnectReason!, (calls.ended.get(DisconnectReason!) ?? 0) + 1),
  });
  expect(calls.dialled / 2000).toBeCloseTo(1.4, 1);
  expect(calls.joined / 2000).toBeCloseTo(0.84, 1);
  expect(Object.fromEntries(calls.ended)).toStrictEqual({
    CONTACT_FLOW_DISCONNECT: 2000, CUSTOMER_DISCONNECT: calls.joined, TELECOM_TIMEOUT: calls.dialled - calls.joined,
  });
});

test('nobody is impatient who waits for a call, and nobody waits on the line', () => {
  const { total } = simulate({
    model: oneQueue(isCalledBack()),
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

test('callers press what they choose when they are asked for keys, or nothing', () => {
  const menu = new GetCustomerInput('Menu', {
    message: Message.text('For a callback, press 1.'), choices: { 1: isCalledBack() }, onTimeout: waits(), onOtherKey: waits(),
  });
  const methods = (pressing: CallersProps['pressing']) => {
    const seen = { INBOUND: 0, CALLBACK: 0 };
    simulate({
      model: oneQueue(menu),
      start: NOON,
      seed: 1,
      staff: [{ name: 'agent', count: 5, profile: PROFILE }],
      callers: [{ arrivals: Arrivals.poisson(60), flow: FLOW, most: 1000, talking: Distribution.constant(60 * SECOND), pressing }],
      onRecord: ({ InitiationMethod, Agent }) => { if (Agent) seen[InitiationMethod as keyof typeof seen]++; },
    });
    return seen;
  };
  const some = methods((prompt, random) => prompt.includes('press 1') && random() < 0.3 ? '1' : undefined);
  expect(some.CALLBACK / 1000).toBeCloseTo(0.3, 1);
  expect(some.INBOUND + some.CALLBACK).toBe(1000);
  expect(methods(undefined)).toStrictEqual({ INBOUND: 1000, CALLBACK: 0 });
});

test('more kinds of callers than there are areas are refused', () => {
  const callers = new Callers(new Center({ model: oneQueue(), start: NOON, seed: 1 }));
  const invite = () => callers.invite({ arrivals: Arrivals.every(SECOND), flow: FLOW, most: 0, talking: Distribution.constant(0) }, randomOf(1));
  for (let kind = 0; kind < 791; kind++) invite();
  expect(invite).toThrow('there are too many kinds of callers, got more than 791; put those who behave alike together');
});

test('patience is for the whole wait, in whichever queue (QF-4)', () => {
  const moves = flow('moves', 'CUSTOMER_QUEUE', say(60), ...toQueue('cb'), say(999));
  const world = new World({ flows: [moves], model: { defaultFlows: { CUSTOMER_QUEUE: 'moves' } } });
  new Callers(world.center).invite({
    arrivals: Arrivals.every(SECOND), most: 1, flow: 'to-q', talking: Distribution.constant(SECOND), patience: Distribution.constant(90 * SECOND),
  }, randomOf(1));
  world.until(500);
  const [first, second] = [...world.center.contacts.values()];
  expect([second.method, second.disconnectReason, second.at.disconnect! - first.at.initiation]).toStrictEqual(['QUEUE_TRANSFER', 'CUSTOMER_DISCONNECT', 90 * SECOND]);
});
