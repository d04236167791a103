import { Duration } from 'aws-cdk-lib';
import {
  Attribute, Chain, CheckContactAttributes, CheckQueueStatus, Condition, CustomerInputKind, Disconnect, GetCustomerInput, GetMetrics, Message,
  MetricsChannel, PlayPrompt, QueueMetric, QueueStatusMetric, SetCallbackNumber, SetWorkingQueue, StoreCustomerInput, TransferToCallbackQueue,
  TransferToQueue,
} from '../../../src/blocks';
import type { FlowPart } from '../../../src/blocks';
import { blockActions, problemsOf, render } from '../../blocks/private/render';
import { flowOfBlocks, queueRef } from '../private/blocks';
import { CUSTOMER, times, World } from '../private/world';

const WORKING_QUEUE = new SetWorkingQueue('Set working queue', { queue: queueRef('BasicQueue') });
const stay = (name = 'Stay') => new TransferToQueue(name);

function callMe(callback: TransferToCallbackQueue): FlowPart {
  return Chain.of(
    new StoreCustomerInput('Enter number', { message: Message.text('Your number?'), kind: CustomerInputKind.phoneNumberLocal('US') }),
    new SetCallbackNumber('Set callback number', { number: Attribute.STORED_CUSTOMER_INPUT }), callback, new Disconnect('Bye'));
}

/** Somebody calls a flow while so many wait in the queue, and presses these keys, one answer for each question. */
function calls(part: FlowPart, before: { readonly waiting: number; readonly since?: number; readonly expected?: number }, ...keys: string[]) {
  const world = new World({
    queues: [{ id: 'BasicQueue' }],
    flows: [flowOfBlocks('sample', part)],
    assumptions: { speech: () => 0, estimatedWait: () => before.expected },
  });
  for (let count = 0; count < before.waiting; count++) world.call('to-BasicQueue', '+12065550101');
  world.until(before.since ?? 0);
  const heard: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'said') heard.push(event.text); });
  world.center.customers.set(CUSTOMER, { whenAsked: () => keys.shift() });
  const contact = world.call('sample');
  world.until((before.since ?? 0) + 30);
  return { world, contact, heard };
}

const SAMPLE_CALLBACK = new TransferToCallbackQueue('Call back', { initialDelay: Duration.seconds(5), maxRetries: 1, retryInterval: Duration.minutes(10) });

/** Who finds a queue in which somebody has waited for more than 300 s may be called back. */
const CONFIGURATIONS = Chain.of(WORKING_QUEUE, new CheckQueueStatus('Check wait', {
  metric: QueueStatusMetric.OLDEST_CONTACT_AGE,
  conditions: [Condition.greaterThan(300_000, new GetCustomerInput('Choose', {
    message: Message.text('1 to stay, 2 to be called back'),
    choices: { 1: stay(), 2: callMe(SAMPLE_CALLBACK) },
    onTimeout: stay('Silent'),
    onOtherKey: stay('Other'),
  }))],
  otherwise: stay('Wait'),
}));

test('cb-14: with somebody in line for 301 s, who presses 2 gets a callback in the working queue, 5 s later (CR-9, ID-2)', () => {
  const { world, contact } = calls(CONFIGURATIONS, { waiting: 1, since: 301 }, '2', '2065550124#');
  const callback = world.next(contact);
  expect([callback.queue, callback.callbackNumber, times(callback)]).toStrictEqual(['BasicQueue', '+12065550124', { initiation: 301, enqueue: 306 }]);
});

test.each([[301, '1'], [300, '2']])('cb-14: with somebody in line for %i s, who presses %s stays, or was not even asked', (since, key) => {
  const { contact, heard } = calls(CONFIGURATIONS, { waiting: 1, since }, key);
  expect([contact.state, contact.nextId, heard.length]).toStrictEqual(['in-queue', undefined, since > 300 ? 1 : 0]);
});

test('cb-14: the callback of the sample is written with texts, and without a queue (FA-5)', () => {
  const { Type, Parameters } = blockActions(SAMPLE_CALLBACK)[0];
  expect([Type, Parameters]).toStrictEqual(['CreateCallbackContact', { InitialCallDelaySeconds: '5', MaximumConnectionAttempts: '1', RetryDelaySeconds: '600' }]);
});

test.each([[299, false], [301, true]])('cb-15: who is expected to wait for %i s is offered a callback: %s (QF-3)', (wait, isOffered) => {
  const offer = new GetCustomerInput('Offer', {
    message: Message.text('1 to be called back'), choices: { 1: callMe(SAMPLE_CALLBACK) }, onTimeout: stay('Silent'), onOtherKey: stay('Other'),
  });
  const sample = Chain.of(WORKING_QUEUE, new GetMetrics('Look', { channel: MetricsChannel.VOICE }), new CheckContactAttributes('Long?', {
    attribute: QueueMetric.ESTIMATED_WAIT_TIME, conditions: [Condition.greaterThan(300, offer)], otherwise: stay(),
  }));
  const { contact, heard } = calls(sample, { waiting: 3, expected: wait * 1000 }, '1', '2065550124#');
  expect(heard.includes('1 to be called back')).toBe(isOffered);
  expect([contact.nextId !== undefined, contact.state]).toStrictEqual([isOffered, isOffered ? 'ended' : 'in-queue']);
});

/** What the service's page wires, and what is left for exactly five. */
function bySize(otherwise?: FlowPart): FlowPart {
  return Chain.of(WORKING_QUEUE, new GetMetrics('Look'), new CheckContactAttributes('How many?', {
    attribute: QueueMetric.CONTACTS_IN_QUEUE,
    conditions: [Condition.lessThan(5, stay()), Condition.greaterThan(5, callMe(SAMPLE_CALLBACK))],
    otherwise,
  }));
}

const NEITHER = Chain.of(new PlayPrompt('Neither', { message: Message.text('neither') }), new Disconnect('End'));

test.each([
  [4, 'in-queue', undefined, []], [6, 'ended', '+12065550124', ['Your number?']], [5, 'ended', undefined, ['neither']],
])('cb-17: with %i in queue the call is %s, and the number to call is %s', (waiting, state, number, said) => {
  const { world, contact, heard } = calls(bySize(NEITHER), { waiting }, '2065550124#');
  const callback = contact.nextId === undefined ? undefined : world.next(contact);
  expect([contact.state, callback?.callbackNumber, callback?.queue, heard]).toStrictEqual([state, number, number && 'BasicQueue', said]);
});

test('cb-17: the branch for neither must be wired', () => {
  expect(problemsOf(() => render(bySize()))).toStrictEqual([expect.stringContaining('block "How many?", branch "NoMatchingCondition", leads nowhere')]);
});
