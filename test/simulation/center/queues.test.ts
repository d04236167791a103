import { acceptOffer, agentHangsUp, clearContact } from '../../../src/simulation/center/agent-actions';
import { hangUp, writeTo } from '../../../src/simulation/center/calls';
import { stopContact } from '../../../src/simulation/center/stopping';
import { setCriteria } from '../../../src/simulation/center/turn';
import { ActionOf, callback, DISCONNECT, flow, profile, say, times, toQueue, World } from '../private/world';

const toAgent = flow('to agent', 'CONTACT_FLOW', ['UpdateContactTargetQueue', { AgentId: 'arn:ann' }], ['TransferContactToQueue']);

test('the queue of an agent comes first, has no delay, and waits for that agent (RT-11)', () => {
  const world = new World({ flows: [toAgent], profiles: [profile('all', [['q', 1, 30]])] });
  const general = world.call('to-q');
  world.until(60).agent('Bob', { accepts: 0 });
  const own = world.call('to agent');
  expect(own.disconnectReason).toBe('CONTACT_FLOW_DISCONNECT');
  expect(general.agent).toBe('Bob');
  const ann = world.center.addAgent({ name: 'Ann', arn: 'arn:ann', profile: 'all' });
  const [other, waits] = [world.call('to-q'), world.until(100).call('to agent')];
  world.center.setStatus(ann, 'available');
  expect([other.state, waits.agent]).toStrictEqual(['in-queue', 'Ann']);
});

test('it takes ten contacts (RT-11)', () => {
  const world = new World({ flows: [toAgent] });
  world.center.addAgent({ name: 'Ann', arn: 'arn:ann', profile: 'all' });
  expect(Array.from({ length: 11 }, () => world.call('to agent').state).filter((state) => state === 'in-queue')).toHaveLength(10);
});

test('a callback for an agent waits for that agent (CR-9)', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', ['UpdateContactTargetQueue', { QueueId: 'q' }], callback({ more: { AgentId: 'Ann', CallerId: '+12065550111' } }), DISCONNECT)] });
  world.agent('Bob', { accepts: 0 });
  world.center.addAgent({ name: 'Ann', profile: 'all' });
  const contact = world.next(world.call('asks'));
  world.until(50);
  expect([contact.queue, contact.state]).toStrictEqual(['Ann', 'in-queue']);
  world.center.setStatus(world.center.agent('Ann')!, 'available');
  acceptOffer(world.center, world.center.agent('Ann')!, contact);
  expect(world.until(60) && contact.state).toBe('connected');
});

test('a disabled queue takes nobody in, and serves those who are there (CR-13)', () => {
  const world = new World({ queues: [{ id: 'q', enabled: true }, { id: 'cb', enabled: false }], flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT)] });
  const contact = world.call('to-q');
  expect([world.call('to-cb').state, world.call('asks').nextId]).toStrictEqual(['ended', undefined]);
  Object.assign(world.center.queue('q'), { enabled: false });
  world.agent('A', { accepts: 0 });
  world.until(1);
  expect([contact.state, world.call('to-q').state]).toStrictEqual(['connected', 'ended']);
});

test('a contact cannot be moved while an agent is asked (QF-5)', () => {
  const world = new World({ flows: [flow('moves', 'CUSTOMER_QUEUE', say(10), ...toQueue('cb'), say(99))], model: { defaultFlows: { CUSTOMER_QUEUE: 'moves' } } });
  const contact = world.call('to-q');
  world.until(5).agent('A', { accepts: 15 });
  world.until(20);
  expect([contact.nextId, contact.disconnectReason]).toStrictEqual([undefined, 'CONTACT_FLOW_DISCONNECT']);
});

test('a callback that was moved is still a callback: it expires when it would have, or its customer is called (QF-4, EX-1)', () => {
  const world = new World({
    flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT), flow('moves', 'CUSTOMER_QUEUE', ...toQueue('cb'), say(1))],
    assumptions: { expiry: 1_000_000 },
  });
  const [left, taken] = [world.next(world.call('asks')), world.next(world.call('asks'))].map((contact) => {
    world.until(500);
    world.center.run(contact, 'moves', 'customer-queue', () => undefined);
    return world.next(contact);
  });
  expect([left.method, left.state, left.queue, world.center.inQueue.get('q')]).toStrictEqual(['QUEUE_TRANSFER', 'in-queue', 'cb', 0]);
  const agent = world.agent('A');
  acceptOffer(world.center, agent, left);
  expect([left.state, left.attempt]).toStrictEqual(['connecting', 1]);
  world.until(1000);
  expect([left.state, taken.state, taken.endedBy, times(taken).disconnect]).toStrictEqual(['connected', 'ended', 'expiry', 1000]);
});

test('stopping removes a callback and ends a call, but not what was transferred (EX-3)', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT), flow('moves', 'CUSTOMER_QUEUE', ...toQueue('cb'), say(99))] });
  const contact = world.next(world.call('asks'));
  world.until(5);
  expect([stopContact(world.center, contact.id), contact.endedBy, world.center.inQueue.get('cb')]).toStrictEqual(['stopped', 'stopped', 0]);
  expect([stopContact(world.center, contact.id), stopContact(world.center, 'nobody')]).toStrictEqual(['not-found', 'not-found']);
  const live = world.call('to-q');
  world.center.run(live, 'moves', 'customer-queue', () => undefined);
  expect(stopContact(world.center, live.nextId!)).toBe('refused');
});

test.each([[false, 'offered'], [true, 'connecting']])('an agent who accepts by itself does so with callbacks: %s (OF-7, K11)', (autoAcceptCallback, state) => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT)], assumptions: { autoAcceptCallback } });
  world.customer(() => ({ kind: 'person', after: 9000 }));
  world.agent('A', { autoAccept: true });
  const live = world.call('to-q');
  const contact = world.next(world.call('asks'));
  world.agent('B', { autoAccept: true });
  world.until(2);
  expect([live.state, contact.state]).toStrictEqual(['connected', state]);
});

test('the switch of an agent for callbacks is one of its own (OF-7)', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT)] });
  world.customer(() => ({ kind: 'person', after: 9000 }));
  world.agent('A', { autoAcceptCallbacks: true });
  const contact = world.next(world.call('asks'));
  world.until(2).agent('B', { autoAcceptCallbacks: true });
  expect([contact.state, world.call('to-q').state]).toStrictEqual(['connecting', 'offered']);
});

test.each([[false, []], [true, ['CALLBACK', 'voice', '+12065550123']]])('chats can ask for a callback, which is a call: %s (CH-1, CH-2, K9)', (nonVoiceCallback, made) => {
  const number: ActionOf = ['UpdateContactCallbackNumber', { CallbackNumber: '$.Attributes.phone' }];
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', number, callback({ queue: 'cb' }), DISCONNECT)], assumptions: { nonVoiceCallback } });
  writeTo(world.center, 'chat', 'asks', { attributes: { phone: '+12065550123' } });
  const [, ...callbacks] = [...world.center.contacts.values()];
  expect(callbacks.flatMap(({ method, channel, callbackNumber }) => [method, channel, callbackNumber])).toStrictEqual(made);
});

test.each([[false, 500], [true, 0]])('a creation flow makes the delay void: %s (CF-4, K3)', (creationFlowIgnoresDelay, second) => {
  const world = new World({
    flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb', delay: 500, more: { ContactFlowId: 'to-cb' } }), DISCONNECT)], assumptions: { creationFlowIgnoresDelay },
  });
  const contact = world.next(world.call('asks'));
  world.until(1000);
  expect((contact.at.enqueue! - contact.at.initiation) / 1000).toBe(second);
});

test('whoever asks for a callback while waiting is not in queue any more, hears the rest, and is gone at the end of the flow (CR-5, CR-6)', () => {
  const world = new World({ flows: [flow('waits', 'CUSTOMER_QUEUE', say(20), callback({ queue: 'cb' }), say(5))], model: { defaultFlows: { CUSTOMER_QUEUE: 'waits' } } });
  const contact = world.call('to-q');
  world.until(22).agent('A');
  const during = [contact.state, times(contact).dequeue, world.center.inQueue.get('q')];
  world.until(60);
  expect([during, contact.disconnectReason, times(contact).disconnect, contact.agent]).toStrictEqual([['flow', 20, 0], 'CONTACT_FLOW_DISCONNECT', 25, undefined]);
});

test('nobody asks for a callback while an agent is asked (QF-5)', () => {
  const world = new World({ flows: [flow('waits', 'CUSTOMER_QUEUE', say(20), callback({ queue: 'cb' }), say(5))], model: { defaultFlows: { CUSTOMER_QUEUE: 'waits' } } });
  const contact = world.call('to-q');
  world.until(19).agent('A', { accepts: 15 });
  world.until(21);
  expect(contact.nextId).toBeUndefined();
});

test('an offer that came to nothing does not cost an agent the turn (RT-8)', () => {
  const world = new World();
  world.agent('A');
  world.until(1).agent('B');
  hangUp(world.center, world.until(5).call('to-q'));
  expect(world.until(6).call('to-q').agent).toBe('A');
});

test('criteria that are set for a contact that waits begin then (RT-12)', () => {
  const world = new World();
  const seen = world.watch('offered');
  const contact = world.call('to-q');
  const french = { kind: 'level', proficiency: 'french', from: 3, to: 5 } as const;
  world.until(50);
  setCriteria(world.center, contact, [{ criterion: french, expiresAfter: 60_000 }]);
  world.agent('A', { accepts: 0 });
  world.until(200);
  expect(seen).toStrictEqual(['110 offered A']);
});

test('what an agent would have done with an offer is not done with the next one of the same contact', () => {
  const world = new World();
  const agent = world.agent('A', { accepts: 10 });
  const contact = world.call('to-q');
  world.until(2);
  agentHangsUp(world.center, agent, contact);
  world.until(3);
  clearContact(world.center, agent, contact);
  world.until(30);
  expect(times(contact).dequeue).toBe(13);
});
