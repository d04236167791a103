import { Agent } from '../../../src/simulation/center/agent';
import { agentHangsUp } from '../../../src/simulation/center/agent-actions';
import { hangUp } from '../../../src/simulation/center/calls';
import { Contact } from '../../../src/simulation/center/contact';
import { recordOf } from '../../../src/simulation/center/contact-record';
import { resume } from '../../../src/simulation/center/holding';
import { transfer } from '../../../src/simulation/center/transferring';
import { flow, profile, say, times, World } from '../private/world';

const NUMBER = '+12065550199';
const QUICK_CONNECTS = [
  { id: 'queue', name: 'Second level', kind: 'QUEUE', queue: 'second' },
  { id: 'agent', name: 'Ann', kind: 'USER', user: 'arn:ann', flow: 'transfers' },
  { id: 'number', name: 'Partner', kind: 'PHONE_NUMBER', number: NUMBER },
  { id: 'hidden', name: 'Not attached', kind: 'QUEUE', queue: 'second' },
] as const;

/** A customer and an agent talk from second 10 on; another agent serves the second queue. */
function talking(): { world: World; agent: Agent; other: Agent; contact: Contact } {
  const world = new World({
    queues: [{ id: 'q', quickConnects: ['queue', 'agent', 'number'] }, { id: 'second' }],
    profiles: [profile('all', [['q']]), profile('second', [['second']])],
    flows: [flow('transfers', 'QUEUE_TRANSFER', say(2), ['TransferContactToQueue']), flow('hold', 'CUSTOMER_HOLD', say(999)), flow('whisper', 'AGENT_WHISPER', say(3))],
    model: {
      quickConnects: new Map(QUICK_CONNECTS.map((one) => [one.id, one])),
      defaultFlows: { QUEUE_TRANSFER: 'transfers', CUSTOMER_HOLD: 'hold' },
    },
  });
  const agent = world.agent('Bob', { accepts: 0, afterContactWork: 0 });
  const contact = world.call('to-q');
  world.until(10);
  return { world, agent, contact, other: world.agent('Ann', { arn: 'arn:ann', profile: 'second', accepts: 4 }) };
}

test('a quick connect to a queue: the customer is on hold, the flow speaks to the agent, the other agent is asked (QC-1, TRANSFER)', () => {
  const { world, agent, contact, other } = talking();
  const heard: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'said') heard.push(`${event.agent ?? event.to} ${event.text}`); });
  const target = transfer(world.center, agent, contact, 'queue');
  world.until(20);
  expect(heard).toStrictEqual(['customer 999', 'Bob 2']);
  expect([target.method, target.links.previousId, target.agent, other.hand.get(target)]).toStrictEqual(['TRANSFER', contact.id, 'Ann', 'connected']);
  expect(times(target)).toStrictEqual({ initiation: 10, connectedToSystem: 10, enqueue: 12, dequeue: 16, connectedToAgent: 16 });
});

test('the agent joins all and leaves: the customer stays with the other agent, and the record says when (QC-1)', () => {
  const { world, agent, contact } = talking();
  const target = transfer(world.center, agent, contact, 'queue');
  world.until(20);
  resume(world.center, contact);
  world.until(30);
  agentHangsUp(world.center, agent, contact);
  world.until(40);
  hangUp(world.center, target);
  const record = recordOf(world.center, contact);
  expect([record.DisconnectReason, record.TransferCompletedTimestamp, record.NextContactId]).toStrictEqual(['AGENT_DISCONNECT', record.DisconnectTimestamp, target.id]);
  expect(record.Agent).toMatchObject({ NumberOfHolds: 1, CustomerHoldDuration: 10, LongestHoldDuration: 10, AgentInteractionDuration: 20 });
  expect([times(contact).disconnect, target.disconnectReason, times(target).disconnect]).toStrictEqual([30, 'CUSTOMER_DISCONNECT', 40]);
});

test('the agent leaves before anybody has accepted: the customer waits in the other queue, and nobody hears a disconnect flow', () => {
  const { world, agent, contact } = talking();
  contact.slots.set('disconnect', 'transfers');
  const target = transfer(world.center, agent, contact, 'queue');
  world.until(13);
  agentHangsUp(world.center, agent, contact);
  expect([contact.state, target.state, contact.nextId, world.center.callsUnderWay]).toStrictEqual(['ended', 'offered', target.id, 1]);
});

test('the agent leaves in the midst of a word: the customer hears the rest of the flow, the word from its beginning', () => {
  const { world, agent, contact } = talking();
  transfer(world.center, agent, contact, 'queue');
  const heard: string[] = [];
  world.center.trace.on('said', ({ to, text }) => heard.push(`${to} ${text}`));
  world.until(11);
  agentHangsUp(world.center, agent, contact);
  world.until(20);
  expect(heard).toStrictEqual(['customer 2']);
});

test('the whispers of a transfer: each side hears its own, and the side of the customer is the agent who transfers (DL-2)', () => {
  const { world, agent, contact } = talking();
  const target = transfer(world.center, agent, contact, 'queue');
  target.slots.set('agent-whisper', 'whisper');
  target.slots.set('customer-whisper', 'whisper');
  const heard: string[] = [];
  world.center.trace.on('said', ({ agent: name, text }) => heard.push(`${name} ${text}`));
  world.until(30);
  expect(heard).toStrictEqual(['Ann 3', 'Bob 3']);
});

test('a quick connect to an agent reaches that agent alone, in the own queue (RT-11)', () => {
  const { world, agent, contact } = talking();
  const target = transfer(world.center, agent, contact, 'agent');
  world.until(20);
  expect([target.queue, target.agent, target.state]).toStrictEqual(['Ann', 'Ann', 'connected']);
});

test('a quick connect to a number runs no flow, shows the number of the queue, and the partner can hang up (QC-1)', () => {
  const { world, agent, contact } = talking();
  world.center.customers.set(NUMBER, { whenCalled: () => ({ kind: 'person', after: 5000 }) });
  const seen = world.watch('flow-started');
  const target = transfer(world.center, agent, contact, 'number');
  world.until(20);
  expect([target.method, target.systemNumber, target.state, seen]).toStrictEqual(['EXTERNAL_OUTBOUND', '+12065550100', 'connected', ['10 flow-started']]);
  agentHangsUp(world.center, agent, contact);
  expect(recordOf(world.center, contact).TransferredToEndpoint?.Address).toBe(NUMBER);
  expect([target.state, target.customerOnLine]).toStrictEqual(['connected', true]);
});

test('a partner who cannot be reached leaves the customer with the agent', () => {
  const { world, agent, contact } = talking();
  world.center.customers.set(NUMBER, { whenCalled: () => ({ kind: 'busy' }) });
  const target = transfer(world.center, agent, contact, 'number');
  expect([target.disconnectReason, contact.state, contact.consultation]).toStrictEqual(['TELECOM_BUSY', 'connected', undefined]);
});

test('a customer who hangs up on hold ends the transfer, and an agent who is asked is asked no more', () => {
  const { world, agent, contact, other } = talking();
  const target = transfer(world.center, agent, contact, 'queue');
  world.until(13);
  hangUp(world.center, contact);
  expect([target.state, other.hand.size, contact.work.heldFor]).toStrictEqual(['ended', 0, 3000]);
});

test('the other agent hangs up: the customer is still there', () => {
  const { world, agent, contact, other } = talking();
  const target = transfer(world.center, agent, contact, 'queue');
  world.until(20);
  agentHangsUp(world.center, other, target);
  expect([target.disconnectReason, contact.state, contact.consultation]).toStrictEqual(['AGENT_DISCONNECT', 'connected', undefined]);
});

test('agents see the quick connects of the queue only, and transfer whom they talk with (QC-2)', () => {
  const { world, agent, contact } = talking();
  expect(() => transfer(world.center, agent, contact, 'hidden')).toThrow('does not have, got "hidden"; use one of "queue", "agent", "number"');
  transfer(world.center, agent, contact, 'queue');
  expect(() => transfer(world.center, agent, contact, 'queue')).toThrow('without talking with its customer alone');
});

test.each([['CustomerOnHold', true], ['OffHold', false], ['AgentOnHold', false]])('the flow of the transfer sets %s: the customer is on hold: %s', (state, isOnHold) => {
  const { world, agent, contact } = talking();
  const holds = flow('holds', 'QUEUE_TRANSFER', ['UpdatePreviousContactParticipantState', { PreviousContactParticipantState: state }], say(99));
  (world.center.model.flows as Map<string, typeof holds>).set('transfers', holds);
  transfer(world.center, agent, contact, 'queue');
  world.until(20);
  expect(contact.work.onHoldSince !== undefined).toBe(isOnHold);
});
