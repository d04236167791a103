import { agentHangsUp } from '../../../src/simulation/center/agent-actions';
import { agentDials, startOutboundVoice } from '../../../src/simulation/center/outbound';
import { callback, CUSTOMER, DISCONNECT, flow, say, times, toQueue, World } from '../private/world';

const WHISPER = flow('whisper', 'OUTBOUND_WHISPER', ['UpdateContactTargetQueue', { QueueId: 'cb' }], say(10));

test('an agent calls somebody: the whisper of the queue, and the two talk (OUTBOUND)', () => {
  const world = new World({ queues: [{ id: 'q', outboundFlow: 'whisper' }, { id: 'cb' }], flows: [WHISPER] });
  world.customer(() => ({ kind: 'person', after: 7000 }));
  const agent = world.agent('A');
  const contact = agentDials(world.center, agent, CUSTOMER, 'q');
  world.until(20);
  expect([contact.method, contact.systemNumber, times(contact)]).toStrictEqual(['OUTBOUND', '+12065550100', { initiation: 0, connectedToSystem: 7, connectedToAgent: 17 }]);
});

test('blocks in front of the first prompt of an outbound whisper run before the phone rings, the others after the pick-up (DL-8, K7)', () => {
  const world = new World({ flows: [WHISPER, flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT)], model: { defaultFlows: { OUTBOUND_WHISPER: 'whisper' } } });
  world.customer(() => ({ kind: 'person', after: 7000 }));
  world.call('asks');
  world.until(1).agent('A', { accepts: 3 });
  const seen = world.watch('action', 'said', 'dialled', 'picked-up', 'joined');
  world.until(60);
  expect(seen).toStrictEqual(['4 action', '4 dialled', '11 picked-up', '11 said', '21 action', '21 joined A']);
});

test.each([['+12065550122', '+12065550122'], ['anonymous', '+12065550100']])('a whisper that asks for %s as the number shown has %s (CI-2)', (asked, shown) => {
  const whisper = flow('whisper', 'OUTBOUND_WHISPER', ['CompleteOutboundCall', { CallerId: { Number: asked } }], say(1));
  const world = new World({ queues: [{ id: 'q', outboundFlow: 'whisper' }], flows: [whisper] });
  expect(agentDials(world.center, world.agent('A'), CUSTOMER, 'q').systemNumber).toBe(shown);
});

test('an agent who gives up before anybody picks up has cancelled the call (EX-4)', () => {
  const world = new World();
  world.customer(() => ({ kind: 'no-answer' }));
  const agent = world.agent('A', { afterContactWork: 0 });
  const contact = agentDials(world.center, agent, CUSTOMER, 'q');
  world.until(20);
  agentHangsUp(world.center, agent, contact);
  world.until(100);
  expect([contact.disconnectReason, times(contact).disconnect, agent.hand.size]).toStrictEqual(['TELECOM_ORIGINATOR_CANCEL', 20, 0]);
});

test('an agent without a free slot cannot dial', () => {
  const world = new World();
  const agent = world.agent('A');
  agentDials(world.center, agent, CUSTOMER, 'q');
  expect(() => agentDials(world.center, agent, CUSTOMER, 'q')).toThrow('without a free slot for a call');
});

test('whoever picks up a call that the API started is in the flow (API, CR-11)', () => {
  const world = new World({ flows: [flow('main', 'CONTACT_FLOW', say(5), ...toQueue('q'))] });
  world.customer(() => ({ kind: 'person', after: 7000 }));
  const contact = startOutboundVoice(world.center, { number: CUSTOMER, flow: 'main', from: '+12065550111', attributes: { reason: 'survey' } });
  world.until(20);
  expect([contact.method, contact.attributes, contact.systemNumber, times(contact)]).toStrictEqual([
    'API', { reason: 'survey' }, '+12065550111', { initiation: 0, connectedToSystem: 7, enqueue: 12 },
  ]);
});

test('a call of the API that nobody answers ends without its flow', () => {
  const world = new World();
  world.customer(() => ({ kind: 'no-answer' }));
  const contact = startOutboundVoice(world.center, { number: CUSTOMER, flow: 'to-q', from: '+12065550111' });
  const seen = world.watch('flow-started');
  world.until(100);
  expect([contact.disconnectReason, times(contact).disconnect, seen]).toStrictEqual(['TELECOM_TIMEOUT', 60, []]);
});
