import { agentHangsUp, clearContact } from '../../../src/simulation/center/agent-actions';
import { hangUp } from '../../../src/simulation/center/calls';
import { callback, DISCONNECT, flow, say, times, toQueue, World } from '../private/world';

const WHISPER = { flows: [flow('whisper', 'AGENT_WHISPER', say(10))], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } };

test('in the menu: the flow does not go on', () => {
  const world = new World({ flows: [flow('menu', 'CONTACT_FLOW', say(30), ...toQueue('q'))] });
  const contact = world.call('menu');
  world.until(10);
  hangUp(world.center, contact);
  world.until(60);
  expect([contact.disconnectReason, times(contact)]).toStrictEqual(['CUSTOMER_DISCONNECT', { initiation: 0, connectedToSystem: 0, disconnect: 10 }]);
});

test('in queue: the place is free, and the record has no agent (mx-03)', () => {
  const world = new World();
  const contact = world.call('to-q');
  world.until(10);
  hangUp(world.center, contact);
  expect([times(contact), contact.agent, contact.nextId, world.center.inQueue.get('q')]).toStrictEqual([
    { initiation: 0, connectedToSystem: 0, enqueue: 0, dequeue: 10, disconnect: 10 }, undefined, undefined, 0,
  ]);
});

test('while an agent is asked: the offer is withdrawn, the agent has missed nothing, and takes the next one', () => {
  const world = new World();
  const agent = world.agent('A', { accepts: 5 });
  const seen = world.watch('offered', 'joined');
  const contact = world.call('to-q');
  world.until(2);
  world.call('to-q');
  hangUp(world.center, contact);
  world.until(10);
  expect([agent.missed, seen]).toStrictEqual([0, ['0 offered A', '2 offered A', '7 joined A']]);
});

test('in the whisper: the agent comes to after-contact work (DL-6)', () => {
  const world = new World(WHISPER);
  const agent = world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  world.until(5);
  hangUp(world.center, contact);
  world.until(30);
  expect([contact.at.connectedToAgent, agent.hand.get(contact)]).toStrictEqual([undefined, 'after-contact-work']);
});

test('in the outbound whisper: a callback whose customer picked up is not tried again (FA-2)', () => {
  const world = new World({
    flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb', retries: 2 }), DISCONNECT), flow('whisper', 'OUTBOUND_WHISPER', say(10))],
    model: { defaultFlows: { OUTBOUND_WHISPER: 'whisper' } },
  });
  world.customer(() => ({ kind: 'person', after: 0, hangsUpAfter: 4000 }));
  world.agent('A', { accepts: 0 });
  const contact = world.next(world.call('asks'));
  world.until(60);
  expect([contact.disconnectReason, times(contact).disconnect, contact.at.connectedToAgent, contact.nextId]).toStrictEqual(['CUSTOMER_DISCONNECT', 5, undefined, undefined]);
});

test('the agent, in the whisper of a call: the customer waits again where the wait began (DL-6)', () => {
  const world = new World(WHISPER);
  const first = world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  world.until(5);
  const later = world.call('to-q');
  agentHangsUp(world.center, first, contact);
  expect([contact.state, world.center.router.ahead(contact.waiting!), first.hand.get(contact)]).toStrictEqual(['in-queue', 0, 'after-contact-work']);
  world.agent('B', { accepts: 1 });
  world.until(20);
  expect([times(contact), later.state]).toStrictEqual([{ initiation: 0, connectedToSystem: 0, enqueue: 0, dequeue: 6, connectedToAgent: 16 }, 'in-queue']);
});

test('the agent, while talking: the call is over, and the slot is free when the agent says so', () => {
  const world = new World();
  const agent = world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  world.until(5);
  agentHangsUp(world.center, agent, contact);
  const waiting = world.call('to-q');
  world.until(10);
  expect([contact.disconnectReason, waiting.state]).toStrictEqual(['AGENT_DISCONNECT', 'in-queue']);
  clearContact(world.center, agent, contact);
  expect([waiting.state, contact.work.afterContactWorkUntil! - contact.work.afterContactWorkFrom!]).toStrictEqual(['offered', 5000]);
});

test('the agent, while being asked: that is a rejection (OF-3, OF-4)', () => {
  const world = new World();
  const agent = world.agent('A');
  const contact = world.call('to-q');
  const seen = world.watch('offer-ended');
  agentHangsUp(world.center, agent, contact);
  expect([seen, contact.state, agent.isRoutable]).toStrictEqual([['0 offer-ended A'], 'in-queue', false]);
  clearContact(world.center, agent, contact);
  expect(contact.state).toBe('offered');
});

test('where there is nothing to hang up, that is said', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT)] });
  const asking = world.call('asks');
  const agent = world.agent('A');
  expect(() => hangUp(world.center, asking)).toThrow('without being on the line, got contact 00000000-0000-4000-8000-000000000001 ended with CONTACT_FLOW_DISCONNECT');
  expect(() => hangUp(world.center, world.next(asking))).toThrow('without being on the line, got contact 00000000-0000-4000-8000-000000000002 waiting for the time of its callback');
  expect(() => agentHangsUp(world.center, agent, asking)).toThrow('would have to be offered or connecting or connected with the agent');
});

test('a disconnect flow runs for the customer whom the agent left, in a contact of its own (DISCONNECT)', () => {
  const world = new World({ flows: [flow('survey', 'CONTACT_FLOW', say(20), DISCONNECT)] });
  const agent = world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  contact.slots.set('disconnect', 'survey');
  world.until(5);
  agentHangsUp(world.center, agent, contact);
  world.until(60);
  const after = world.next(contact);
  expect([after.method, after.links.previousId, times(after)]).toStrictEqual(['DISCONNECT', contact.id, { initiation: 5, connectedToSystem: 5, disconnect: 25 }]);
});

test('a customer who hangs up hears no disconnect flow', () => {
  const world = new World({ flows: [flow('survey', 'CONTACT_FLOW', say(20), DISCONNECT)] });
  const contact = world.call('to-q');
  contact.slots.set('disconnect', 'survey');
  hangUp(world.center, contact);
  expect(contact.nextId).toBeUndefined();
});
