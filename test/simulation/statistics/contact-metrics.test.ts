import { agentHangsUp } from '../../../src/simulation/center/agent-actions';
import { hangUp } from '../../../src/simulation/center/calls';
import { recordOf } from '../../../src/simulation/center/contact-record';
import { RingResult } from '../../../src/simulation/center/people';
import { instanceMetrics, queueGauges } from '../../../src/simulation/statistics/cloudwatch-metrics';
import { historicalMetrics, metricsOfMethod, queueMetrics } from '../../../src/simulation/statistics/historical-metrics';
import { Metrics } from '../../../src/simulation/statistics/metrics';
import { callback, DISCONNECT, flow, say, START, toQueue, World, WorldProps } from '../private/world';

const asks = (...args: Parameters<typeof callback>) => flow('asks', 'CONTACT_FLOW', callback(...args), DISCONNECT);
const FORBIDDEN = '+12065550199';
const FIRST = { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'outbound' };

function measured(props: WorldProps) {
  const world = new World(props);
  return { world, metrics: new Metrics(world.center) };
}

test('calls that nobody answered are the attempts of a callback, and its contacts those that were created for it (ME-4, ME-5, FA-8, K12)', () => {
  const { world, metrics } = measured({ flows: [asks({ queue: 'cb', retries: 2 })] });
  const answers: RingResult[] = [{ kind: 'no-answer' }, { kind: 'no-answer' }, { kind: 'person', after: 5000 }];
  world.customer((attempt) => answers[attempt - 1]);
  const agent = world.agent('A', { accepts: 2, afterContactWork: 0 });
  const asking = world.call('asks');
  world.until(2000);
  const last = world.chain(asking)[3];
  agentHangsUp(world.center, agent, last);
  expect(historicalMetrics(metrics)).toMatchObject({
    CONTACTS_CREATED: 4, CONTACTS_HANDLED: 1, CALLBACK_CONTACTS_HANDLED: 1, SUM_RETRY_CALLBACK_ATTEMPTS: 2, AGENT_NON_RESPONSE: 0, CONTACTS_QUEUED: 3,
  });
  expect(metricsOfMethod(metrics, 'CALLBACK')).toMatchObject({ CONTACTS_CREATED: 3, CONTACTS_HANDLED: 1 });
  expect(metricsOfMethod(metrics, 'INBOUND')).toMatchObject({ CONTACTS_CREATED: 1, CONTACTS_HANDLED: 0, AVG_AGENT_CONNECTING_TIME: undefined });
});

test('the connecting time of a callback goes from the offer over whisper and ringing to the conversation, or to no answer (FA-12)', () => {
  const whisper = flow('whisper', 'AGENT_WHISPER', say(10));
  const { world, metrics } = measured({ flows: [asks({ queue: 'cb', retries: 1 }), whisper], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } });
  world.customer((attempt) => attempt === 1 ? { kind: 'no-answer' } : { kind: 'person', after: 7000 });
  world.agent('A', { accepts: 5, afterContactWork: 0 });
  world.call('asks');
  world.until(1000);
  const noAnswer = 5 + 10 + 60;
  const answered = 5 + 10 + 7;
  expect(metricsOfMethod(metrics, 'CALLBACK')).toMatchObject({ SUM_CONNECTING_TIME_AGENT: noAnswer + answered, AVG_AGENT_CONNECTING_TIME: (noAnswer + answered) / 2 });
});

test('a customer who is called first waits from the queue to the agent, and on the line from the end of the greeting (ME-5, ME-6)', () => {
  const outbound = flow('outbound', 'CONTACT_FLOW', say(3), ...toQueue('q'));
  const { world, metrics } = measured({ flows: [asks({ queue: 'q', delay: 60, more: FIRST }), outbound] });
  world.customer(() => ({ kind: 'person', after: 10_000, greeting: 2000 }));
  const asking = world.call('asks');
  const agent = world.until(100).agent('A', { accepts: 0 });
  world.until(105).center.setStatus(agent, 'offline');
  world.until(135).center.setStatus(agent, 'available');
  const [, c2, c3] = world.until(150).chain(asking);
  hangUp(world.center, c3);
  expect(recordOf(world.center, c3).CustomerVoiceActivity).toStrictEqual({
    GreetingStartTimestamp: new Date(START + 110_000).toISOString(), GreetingEndTimestamp: new Date(START + 112_000).toISOString(),
  });
  expect([c2.at.dequeue, c3.at.enqueue, c3.at.connectedToAgent].map((at) => (at! - START) / 1000)).toStrictEqual([100, 115, 135]);
  expect(historicalMetrics(metrics)).toMatchObject({
    AVG_QUEUE_ANSWER_TIME: 20,
    AVG_QUEUE_ANSWER_TIME_CUSTOMER_FIRST_CALLBACK: 40 + 20,
    AVG_WAIT_TIME_AFTER_CUSTOMER_FIRST_CALLBACK_CONNECTION: 135 - 112,
  });
  const created = ['CALLBACK_CUSTOMER_FIRST_QUEUED', 'CALLBACK_CUSTOMER_FIRST_DIALED'].map((method) => metricsOfMethod(metrics, method).CONTACTS_CREATED);
  expect(created).toStrictEqual([1, 1]);
});

test('a voicemail, and a person who hangs up while greeting, waited for no agent (ME-6)', () => {
  const outbound = flow('outbound', 'CONTACT_FLOW', ...toQueue('q'));
  const { world, metrics } = measured({ flows: [asks({ queue: 'q', more: FIRST }), outbound] });
  const answers: RingResult[] = [{ kind: 'voicemail', after: 0, beep: true }, { kind: 'person', after: 0, greeting: 5000, hangsUpAfter: 3000 }];
  world.customer(() => answers.shift()!);
  const agent = world.agent('A');
  world.call('asks');
  world.call('asks');
  world.until(1).center.setStatus(agent, 'offline');
  world.until(100);
  const reached = [...world.center.contacts.values()].filter(({ method }) => method === 'CALLBACK_CUSTOMER_FIRST_DIALED');
  expect(reached.map(({ state, greeting }) => [state, greeting !== undefined])).toStrictEqual([['in-queue', false], ['ended', true]]);
  expect(historicalMetrics(metrics)).toMatchObject({
    AVG_QUEUE_ANSWER_TIME_CUSTOMER_FIRST_CALLBACK: undefined, AVG_WAIT_TIME_AFTER_CUSTOMER_FIRST_CALLBACK_CONNECTION: 0,
  });
});

test('of the calls in a queue, each is queued, and then answered or abandoned (ME-1, ME-2, ME-3)', () => {
  const { world, metrics } = measured({});
  const first = world.call('to-q');
  world.call('to-q');
  hangUp(world.center, world.until(30) && first);
  world.agent('A', { accepts: 10 });
  world.until(40);
  expect(queueMetrics(metrics.queue('q'))).toStrictEqual({
    CONTACTS_QUEUED: 2, CONTACTS_ABANDONED: 1, AVG_ABANDON_TIME: 30, AVG_QUEUE_ANSWER_TIME: 40, MAX_QUEUED_TIME: 40, SERVICE_LEVEL_20: 0,
  });
  expect(queueMetrics(metrics.queue('cb'))).toMatchObject({ CONTACTS_QUEUED: 0, AVG_ABANDON_TIME: undefined, AVG_QUEUE_ANSWER_TIME: undefined });
});

test('offers that agents let pass or reject are no responses, and so are those of customers who hang up; only the first are missed calls (OF-5)', () => {
  const { world, metrics } = measured({});
  world.agent('misses', { whenOffered: () => ({ kind: 'miss' }) });
  const contact = world.call('to-q');
  world.until(20).agent('rejects', { whenOffered: () => ({ kind: 'reject', after: 1000 }) });
  world.until(21).agent('hesitates');
  hangUp(world.center, contact);
  expect([historicalMetrics(metrics).AGENT_NON_RESPONSE, instanceMetrics(metrics).MissedCalls]).toStrictEqual([3, 1]);
});

test('who is turned away by a full queue, and numbers that may not be dialled, are counted, and so is who waits (CP-8)', () => {
  const forbidden = flow('forbidden', 'CONTACT_FLOW', ['UpdateContactCallbackNumber', { CallbackNumber: FORBIDDEN }], DISCONNECT);
  const { world, metrics } = measured({
    queues: [{ id: 'q', maxContacts: 2 }], flows: [asks({ queue: 'q' }), forbidden], assumptions: { mayDial: (number) => number !== FORBIDDEN },
  });
  ['to-q', 'forbidden', 'to-q', 'to-q', 'asks'].forEach((called, index) => world.until(10 * index).call(called));
  expect(instanceMetrics(metrics)).toStrictEqual({ MissedCalls: 0, QueueCapacityExceededError: 2, CallBackNotDialableNumber: 1 });
  expect(queueGauges(world.center, 'q')).toStrictEqual({ QueueSize: 2, LongestQueueWaitTime: 40 });
});
