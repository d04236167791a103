import { story } from './private/story';
import { acceptOffer, agentHangsUp, clearContact, rejectOffer } from '../../../src/simulation/center/agent-actions';
import { call, callFlow, hangUp, press, writeTo } from '../../../src/simulation/center/calls';
import { hold } from '../../../src/simulation/center/holding';
import { knownAgent, knownCustomer, knownQueue } from '../../../src/simulation/center/known';
import { NumberModel } from '../../../src/simulation/center/model';
import { agentDials, startOutboundVoice } from '../../../src/simulation/center/outbound';
import { transfer } from '../../../src/simulation/center/transferring';
import { action } from '../interpreter/private/script';
import { CUSTOMER, DISCONNECT, flow, profile, say, START, toQueue, World } from '../private/world';

const NUMBER = '+12065550100';
const FIRST = 'contact 00000000-0000-4000-8000-000000000001';
const SECOND = 'contact 00000000-0000-4000-8000-000000000002';
const MUSIC = flow('music', 'CUSTOMER_QUEUE', say(30), DISCONNECT);

/** What is said of something that cannot be. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is wrong';
}

const later = (until: string) => `let time pass until ${until}`;

test('an agent whom nobody knows is refused with the names of those who are there', () => {
  const world = new World();
  world.agent('Ann', { arn: 'arn:ann' });
  world.agent('Bob');
  expect(refusal(() => knownAgent(world.center, 'Bobb'))).toBe('the agent is unknown, got "Bobb"; name one of "Ann", "Bob", or add the agent first');
  expect(knownAgent(world.center, 'arn:ann').name).toBe('Ann');
});

test('of many who are there, the first are named', () => {
  const world = new World();
  for (let number = 1; number <= 12; number++) world.agent(`A${number}`);
  expect(refusal(() => knownAgent(world.center, 'B'))).toBe('the agent is unknown, got "B"; '
    + 'name one of "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10" and 2 more, or add the agent first');
});

test('an agent needs a name and a routing profile of its own', () => {
  const { center } = new World({ profiles: [profile('all', [['q']]), profile('some', [['cb']])] });
  center.addAgent({ name: 'Ann', profile: 'all' });
  expect(refusal(() => center.addAgent({ name: 'Ann', profile: 'all' }))).toBe('the name of the agent is taken, got "Ann"; give each agent a name of its own');
  expect(refusal(() => center.addAgent({ name: 'Bob', profile: 'al' }))).toBe('the routing profile of agent "Bob" is unknown, got "al"; name one of "all", "some"');
});

test('a customer whom nobody knows is refused', () => {
  const { center } = new World();
  expect(refusal(() => knownCustomer(center, CUSTOMER))).toBe(`the customer is unknown, got "${CUSTOMER}"; name one of (there is none), or add the customer first`);
  center.customers.set(CUSTOMER, {});
  expect(knownCustomer(center, CUSTOMER)).toStrictEqual({});
});

test('a number that is called has to belong to the center, and to have a flow that is there', () => {
  const numbers = new Map<string, NumberModel>();
  for (const [number, to] of [[NUMBER, 'to-q'], ['+12065550101'], ['+12065550102', 'gone']]) numbers.set(number, { number, flow: to });
  const { center } = new World({ queues: [{ id: 'q' }], model: { numbers } });
  const said = (number: string) => refusal(() => call(center, CUSTOMER, number));
  expect(said('+12065550199')).toBe('the number that is called is unknown, got "+12065550199"; call one of "+12065550100", "+12065550102"');
  expect(said('+12065550101')).toBe(
    'the number that is called has no flow, got "+12065550101"; associate a flow with it, or call one of "+12065550100", "+12065550102"');
  expect(said('+12065550102')).toBe('the flow of the number +12065550102 is unknown, got "gone"; name one of "to-q"');
  expect([said(NUMBER), center.contacts.size]).toStrictEqual(['nothing is wrong', 1]);
});

test('a flow that does not exist is refused before a contact is made, whoever is to run it', () => {
  const { center } = new World();
  const unknown = 'the flow is unknown, got "main"; name one of "to-q", "to-cb"';
  expect(refusal(() => callFlow(center, CUSTOMER, 'main'))).toBe(unknown);
  expect(refusal(() => writeTo(center, 'chat', 'main'))).toBe(unknown);
  expect(refusal(() => startOutboundVoice(center, { number: CUSTOMER, flow: 'main' }))).toBe(unknown);
  expect(center.contacts.size).toBe(0);
});

test('a queue that does not exist is refused', () => {
  const world = new World();
  const unknown = 'the queue is unknown, got "sales"; name one of "q", "cb"';
  expect(refusal(() => knownQueue(world.center, 'sales'))).toBe(unknown);
  expect(refusal(() => agentDials(world.center, world.agent('Ann'), CUSTOMER, 'sales'))).toBe(unknown);
  expect(refusal(() => startOutboundVoice(world.center, { number: CUSTOMER, flow: 'to-q', queue: 'sales' }))).toBe(unknown);
  expect(world.center.contacts.size).toBe(0);
});

test('a flow may be called by its name', () => {
  const world = new World({ flows: [{ ...flow('arn', 'CONTACT_FLOW', say(5), DISCONNECT), name: 'Main' }] });
  expect(world.call('Main').runs[0].flow.id).toBe('arn');
});

describe('a key that nothing asks for', () => {
  const pressed = (world: World, contact = world.call('flow')) => refusal(() => press(world.center, contact, '1'));
  const told = (situation: string) => `the key "1" is pressed where nothing asks for keys, got ${situation}; ${later('something asks, or press nothing')}`;

  test('is refused with the block, and what was heard last', () => {
    const { world } = story([action('Say', 'MessageParticipant', { Text: '4' }, { next: 'Bye' })]);
    expect(pressed(world)).toBe(told(`${FIRST} in flow "flow", block "Say", which heard "4" last`));
  });

  test('is refused with the queue of a contact that waits, and with the block of its queue flow', () => {
    const world = new World({ flows: [flow('flow', 'CONTACT_FLOW', ...toQueue('q')), MUSIC], model: { defaultFlows: { CUSTOMER_QUEUE: 'music' } } });
    expect(pressed(world)).toBe(told(`${FIRST} in queue "q", in flow "music", block "0", which heard "30" last`));
  });

  test('is refused with the agent who is asked, or talks with the customer', () => {
    const world = new World({ flows: [flow('flow', 'CONTACT_FLOW', ...toQueue('q'))] });
    const contact = world.call('flow');
    const agent = world.agent('Ann');
    expect(pressed(world, contact)).toBe(told(`${FIRST} offered to agent "Ann"`));
    acceptOffer(world.center, agent, contact);
    expect(pressed(world, contact)).toBe(told(`${FIRST} connected with agent "Ann"`));
  });

  test('is refused with the end of a contact that is over', () => {
    const world = new World({ flows: [flow('flow', 'CONTACT_FLOW', DISCONNECT)] });
    expect(pressed(world)).toBe(told(`${FIRST} ended with CONTACT_FLOW_DISCONNECT`));
  });

  test('is refused in a module with the block of the module', () => {
    const { world } = story(
      [action('Invoke', 'InvokeFlowModule', { FlowModuleId: 'module' })],
      { modules: new Map([['module', flow('module', 'MODULE', say(3), DISCONNECT)]]) },
    );
    expect(pressed(world)).toBe(told(`${FIRST} in flow "module", block "0", which heard "3" last`));
  });

  test('is refused where somebody talks who is outside of the center', () => {
    const dials = { ThirdPartyPhoneNumber: '+12065550199', ThirdPartyConnectionTimeLimitSeconds: '30', ContinueFlowExecution: 'False' };
    const world = new World({ flows: [flow('flow', 'CONTACT_FLOW', ['TransferParticipantToThirdParty', dials])] });
    const contact = world.call('flow');
    expect(pressed(world.until(1), contact)).toBe(told(`${FIRST} connected with somebody outside`));
  });
});

test('a key that no phone has is refused', () => {
  const world = new World();
  expect(refusal(() => press(world.center, world.call('to-q'), 'A'))).toBe('the key that is pressed is on no phone, got "A"; press digits, * and #');
});

test('a customer who is not on the line cannot hang up', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', ['CreateCallbackContact', { InitialCallDelaySeconds: '60', QueueId: 'cb' }], DISCONNECT)] });
  const asking = world.call('asks');
  const told = (situation: string) => `the customer hangs up without being on the line, got ${situation}; let the customer call or pick up before, and hang up once`;
  expect(refusal(() => hangUp(world.center, asking))).toBe(told(`${FIRST} ended with CONTACT_FLOW_DISCONNECT`));
  expect(refusal(() => hangUp(world.center, world.next(asking)))).toBe(told(`${SECOND} waiting for the time of its callback`));
});

test('a callback that rings has nobody on the line who could hang up', () => {
  const world = new World();
  world.customer(() => ({ kind: 'person', after: 9000 }));
  const contact = startOutboundVoice(world.center, { number: CUSTOMER, flow: 'to-q', from: NUMBER });
  expect(refusal(() => hangUp(world.center, contact))).toContain(`got ${FIRST} being called; `);
});

test('an agent does with a contact only what it is ready for', () => {
  const world = new World();
  const [agent, other] = [world.agent('Ann'), world.agent('Bob')];
  const [contact, next] = [world.call('to-q'), world.call('to-q')];
  const told = (what: string, states: string, situation: string, has: string) =>
    `agent "Ann" ${what} a contact that would have to be ${states} with the agent, got ${situation}; ${later(`it is, or do something with what the agent has: ${has}`)}`;
  const offered = `${FIRST} (offered)`;
  expect(other.hand.get(next)).toBe('offered');
  expect(refusal(() => acceptOffer(world.center, agent, next))).toBe(told('accepts', 'offered', `${SECOND} offered to agent "Bob"`, offered));
  expect(refusal(() => rejectOffer(world.center, agent, next))).toBe(told('rejects', 'offered', `${SECOND} offered to agent "Bob"`, offered));
  expect(refusal(() => clearContact(world.center, agent, contact))).toBe(told('clears', 'missed or after-contact-work', `${FIRST} offered to agent "Ann"`, offered));
  hangUp(world.center, contact);
  expect(refusal(() => agentHangsUp(world.center, agent, contact))).toBe(
    told('hangs up on', 'offered or connecting or connected', `${FIRST} ended with CUSTOMER_DISCONNECT`, 'nothing'));
});

test('an agent without a free slot does not dial', () => {
  const world = new World();
  const agent = world.agent('Ann');
  agentDials(world.center, agent, CUSTOMER, 'q');
  expect(refusal(() => agentDials(world.center, agent, NUMBER, 'q'))).toBe(
    `agent "Ann" dials ${NUMBER} without a free slot for a call, got ${FIRST} (connecting) in hand; end a contact first`);
});

test('nobody is put on hold, or transferred, who does not talk with an agent', () => {
  const quickConnects = new Map([['away', { id: 'away', name: 'away', kind: 'PHONE_NUMBER' as const, number: '+12065550199' }]]);
  const world = new World({ queues: [{ id: 'q', quickConnects: ['away'] }], model: { quickConnects } });
  const agent = world.agent('Ann');
  const contact = world.call('to-q');
  const held = (situation: string) => `the customer is put on hold without talking with an agent, got ${situation}; let the two be connected first`;
  const transferred = (situation: string) => `agent "Ann" transfers a contact without talking with its customer alone, got ${situation}; let the two be connected first`;
  expect(refusal(() => hold(world.center, contact))).toBe(held(`${FIRST} offered to agent "Ann"`));
  expect(refusal(() => transfer(world.center, agent, contact, 'away'))).toBe(transferred(`${FIRST} offered to agent "Ann"`));
  acceptOffer(world.center, agent, contact);
  expect(refusal(() => transfer(world.center, agent, contact, 'hidden'))).toBe(
    'agent "Ann" transfers to a quick connect that the queue of the contact does not have, got "hidden"; use one of "away"');
  transfer(world.center, agent, contact, 'away');
  expect(refusal(() => hold(world.center, contact))).toBe(held(`${FIRST} connected with agent "Ann", and on hold already`));
  expect(refusal(() => transfer(world.center, agent, contact, 'away'))).toBe(transferred(`${FIRST} connected with agent "Ann", and transferred already`));
});

test('a time that is no number is refused where it is used', () => {
  const world = new World();
  world.customer(() => ({ kind: 'person', after: NaN }));
  expect(refusal(() => startOutboundVoice(world.center, { number: CUSTOMER, flow: 'to-q', from: NUMBER }))).toBe(
    'something is to happen at no instant, got NaN; write every length of time as a number of milliseconds');
});

test('time does not go back', () => {
  const world = new World().until(60);
  const to = (second: number) => refusal(() => world.center.timeline.moveTo(START + 1000 * second));
  expect(to(59)).toBe('time is moved back to 2026-01-05T12:00:59.000Z, got a clock at 2026-01-05T12:01:00.000Z; move it to that instant or a later one');
  expect([NaN, Infinity].map((second) => to(second))).toStrictEqual([
    'time is moved to what is no instant, got NaN; write milliseconds since 1970',
    'time is moved to what is no instant, got Infinity; write milliseconds since 1970',
  ]);
  expect([to(60), to(61), world.center.now]).toStrictEqual(['nothing is wrong', 'nothing is wrong', START + 61_000]);
});
