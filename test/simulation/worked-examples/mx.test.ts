import { hangUp } from '../../../src/simulation/center/calls';
import { agentActivity, contactState } from '../../../src/simulation/center/labels';
import { centerInstance } from '../../../src/simulation/cloud/instance/center-instance';
import { contactMetrics } from '../../../src/simulation/cloud/services/connect/metrics';
import { historicalMetrics } from '../../../src/simulation/statistics/historical-metrics';
import { Metrics } from '../../../src/simulation/statistics/metrics';
import { realTime, ungrouped } from '../private/real-time';
import { callback, DISCONNECT, flow, say, World } from '../private/world';

const asks = flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT);

test('mx-01: the third in line, who is expected to wait for two minutes, is told both', () => {
  const world = new World({ assumptions: { estimatedWait: (_, position) => position * 40_000 } });
  const [, , third] = [world.call('to-q'), world.call('to-q'), world.call('to-q')];
  const instance = centerInstance(world.center);
  const asked = ['ESTIMATED_WAIT_TIME', 'POSITION_IN_QUEUE'].map((Name) => ({ Name }));
  expect(contactMetrics(instance, instance.contact(third.id)!, { Metrics: asked })).toMatchObject({
    MetricResults: [{ Name: 'ESTIMATED_WAIT_TIME', Value: { Number: 120 } }, { Name: 'POSITION_IN_QUEUE', Value: { Number: 3 } }],
  });
});

test('mx-02: the age of the oldest contact comes in milliseconds without groupings, and in seconds with them (ME-7)', () => {
  const world = new World();
  world.call('to-q');
  world.until(24.113);
  expect([ungrouped(world, 'q', 'OLDEST_CONTACT_AGE'), realTime(world, 'q', 'OLDEST_CONTACT_AGE')]).toStrictEqual([[24_113], [24]]);
});

test('mx-03: who goes from a queue without an agent is abandoned, unless another contact follows (ME-2, CR-6)', () => {
  const world = new World({ flows: [flow('waits', 'CUSTOMER_QUEUE', say(30), callback({ queue: 'cb' }), DISCONNECT)] });
  const metrics = new Metrics(world.center);
  hangUp(world.center, world.call('to-q'));
  expect(historicalMetrics(metrics).CONTACTS_ABANDONED).toBe(1);
  world.center.run(world.call('to-q'), 'waits', 'customer-queue', () => undefined);
  world.until(60);
  expect(historicalMetrics(metrics)).toMatchObject({ CONTACTS_QUEUED: 3, CONTACTS_ABANDONED: 1 });
});

test('mx-04: who asks for a callback after 120 s counts for the service level of 120 s, and who is answered after 121 s does not (ME-3)', () => {
  const world = new World({ flows: [flow('waits', 'CUSTOMER_QUEUE', say(120), callback({ queue: 'cb', delay: 999 }), DISCONNECT)] });
  const metrics = new Metrics(world.center, { serviceLevels: [120_000] });
  const asking = world.call('to-q');
  world.center.run(asking, 'waits', 'customer-queue', () => undefined);
  const answered = world.call('to-q');
  world.until(120.5).agent('A', { accepts: 0.5 });
  world.until(130);
  const waits = [asking, answered].map(({ at }) => (at.dequeue! - at.enqueue!) / 1000);
  expect([waits, asking.nextId !== undefined, answered.state]).toStrictEqual([[120, 121], true, 'connected']);
  expect(historicalMetrics(metrics).SERVICE_LEVEL_120).toBe(50);
});

test.each([
  ['older', ['Incoming: Inbound callback', 'On Contact: Outbound callback', 'On Contact: Connected', 'Missed: Missed contact']],
  ['newer', ['Incoming: Callback incoming', 'On contact: Callback dialing', 'On contact: Connected', 'Missed: Missed contact']],
] as const)('mx-05: from the offer of a callback to the conversation, and after a missed call, reports of the %s edition say %j (OF-6)', (edition, expected) => {
  const world = new World({ flows: [asks] });
  world.customer(() => ({ kind: 'person', after: 10_000 }));
  const agent = world.agent('A', { accepts: 5 });
  const contact = world.next(world.call('asks'));
  const labels = (of = agent, one = contact) => `${agentActivity(of, edition)}: ${contactState(of, one, edition)}`;
  const said = [1, 6, 16].map((second) => world.until(second) && labels());
  const idle = world.agent('B');
  const live = world.call('to-q');
  said.push(world.until(36) && labels(idle, live));
  expect(said).toStrictEqual(expected);
});

test.each([[120, 'connected', undefined], [121, 'ended', 'whisper-too-long']])('mx-07: a whisper of %i s leaves the call %s (DL-5)', (seconds, state, endedBy) => {
  const world = new World({ flows: [flow('whisper', 'AGENT_WHISPER', say(seconds))], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } });
  world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  world.until(200);
  expect([contact.state, contact.endedBy]).toStrictEqual([state, endedBy]);
});
