import { Agent } from '../../../src/simulation/center/agent';
import { Center } from '../../../src/simulation/center/center';
import { Contact } from '../../../src/simulation/center/contact';
import { canTake } from '../../../src/simulation/routing/serving-agent';
import { Turmoil } from '../private/turmoil';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const STEPS = 300;
const CHANNELS = ['voice', 'chat'] as const;
const IN_HAND = ['offered', 'connecting', 'connected'];

/** What is wrong, at every instant of a random day; `check` sees the contacts that have not ended. */
function faults(seed: number, check: (center: Center, contacts: readonly Contact[]) => readonly string[]): string[] {
  const turmoil = new Turmoil(seed);
  const { center } = turmoil.world;
  return Array.from({ length: STEPS }, (_, step) => {
    turmoil.step();
    return check(center, [...center.contacts.values()].filter(({ state }) => state !== 'ended')).map((fault) => `step ${step}: ${fault}`);
  }).flat();
}

const unless = (holds: boolean, fault: string) => holds ? [] : [fault];

function wrongQueues(center: Center, contacts: readonly Contact[]): string[] {
  const queued = contacts.filter(({ waiting }) => waiting);
  const states = contacts.filter(({ state, waiting }) => (waiting !== undefined) !== (state === 'in-queue' || state === 'offered'));
  return [...unless(states.length === 0, 'a contact waits and is not in queue, or the other way round'), ...['q', 'cb'].flatMap((queue) => {
    const here = queued.filter(({ waiting }) => waiting!.queue === queue);
    const line = CHANNELS.flatMap((channel) => [...center.router.waiting(queue, channel)].map(({ id }) => id));
    const expected = here.filter(({ state }) => state === 'in-queue').map(({ id }) => id);
    return [
      ...unless((center.inQueue.get(queue) ?? 0) === here.length, `${queue} counts ${center.inQueue.get(queue)}, and has ${here.length}`),
      ...unless(line.sort().join() === expected.sort().join(), `${queue} has another line`),
    ];
  })];
}

function wrongHands(center: Center, contacts: readonly Contact[]): string[] {
  const agents = [...center.agents.values()];
  return [...contacts.flatMap((contact) => {
    const hands = agents.flatMap(({ name, hand }) => IN_HAND.includes(hand.get(contact)!) ? [`${name} ${hand.get(contact)}`] : []);
    return unless(hands.join() === (IN_HAND.includes(contact.state) ? `${contact.agent} ${contact.state}` : ''), `${contact.state} with ${contact.agent}, but in hand: ${hands.join()}`);
  }), ...agents.flatMap(wrongSlots)];
}

function wrongSlots({ name, hand, serving: { profile: { channels }, inHand } }: Agent): string[] {
  return [
    ...unless(inHand.join() === [...hand.keys()].map(({ channel }) => channel).join(), `routing knows of other contacts of ${name}`),
    ...channels.flatMap(({ channel, concurrency }) => unless(inHand.filter((held) => held === channel).length <= concurrency, `${name} has too many of ${channel}`)),
    ...unless([...hand.values()].filter((state) => state === 'offered').length <= 1, `${name} is asked twice`),
  ];
}

function idleAgents(center: Center): string[] {
  return [...center.agents.values()].flatMap(({ name, serving }) =>
    unless(!CHANNELS.some((channel) => canTake(serving, channel)) || !center.router.matchOf(serving, center.now), `${name} is idle`));
}

function wrongCalls(center: Center, contacts: readonly Contact[]): string[] {
  const dialling = contacts.filter(({ method, whenSettled }) => method === 'CALLBACK_CUSTOMER_FIRST_DIALED' && whenSettled);
  return [
    ...unless(center.callsUnderWay === contacts.filter(({ isCall }) => isCall).length, 'another number of calls is under way'),
    ...unless(!contacts.some(({ isCall, state }) => isCall && state === 'scheduled'), 'a call is under way for a callback whose time has not come'),
    ...unless(!contacts.some(({ state, runs }) => state === 'flow' && runs.length === 0), 'a contact is in a flow, and none runs'),
    ...unless([...center.dialling.values()].reduce((sum, count) => sum + count, 0) === dialling.length, 'another number of customers is called'),
  ];
}

test('the days have contacts of every kind, and end in every way', () => {
  const contacts = SEEDS.slice(0, 20).flatMap((seed) => {
    const turmoil = new Turmoil(seed);
    for (let step = 0; step < STEPS; step++) turmoil.step();
    return [...turmoil.world.center.contacts.values()];
  });
  expect([...new Set(contacts.map(({ method }) => method))].sort()).toStrictEqual([
    'API', 'CALLBACK', 'CALLBACK_CUSTOMER_FIRST_DIALED', 'CALLBACK_CUSTOMER_FIRST_QUEUED', 'INBOUND', 'QUEUE_TRANSFER', 'TRANSFER',
  ]);
  expect([...new Set(contacts.map(({ disconnectReason }) => disconnectReason).filter((reason) => reason))].sort()).toStrictEqual([
    'AGENT_DISCONNECT', 'CONTACT_FLOW_DISCONNECT', 'CUSTOMER_DISCONNECT', 'OTHER', 'TELECOM_BUSY', 'TELECOM_ORIGINATOR_CANCEL', 'TELECOM_TIMEOUT',
  ]);
});

describe.each(SEEDS)('seed %i', (seed) => {
  test('a queue counts its contacts, and all but those on offer stand in its line (CP-1, OF-1)', () => {
    expect(faults(seed, wrongQueues)).toStrictEqual([]);
  });

  test('every contact is with the one agent who has it, and no agent has more than the slots allow (RT-10)', () => {
    expect(faults(seed, wrongHands)).toStrictEqual([]);
  });

  test('no agent is idle while a contact waits whom that agent may take (RT-1, RT-2, RT-4)', () => {
    expect(faults(seed, idleAgents)).toStrictEqual([]);
  });

  test('calls under way are counted, and no contact is left behind in a flow that does not run (CP-7)', () => {
    expect(faults(seed, wrongCalls)).toStrictEqual([]);
  });
});
