import { agentHangsUp } from '../../../src/simulation/center/agent-actions';
import { writeTo } from '../../../src/simulation/center/calls';
import { Contact } from '../../../src/simulation/center/contact';
import { ProfileModel } from '../../../src/simulation/center/model';
import { agentDials } from '../../../src/simulation/center/outbound';
import { transfer } from '../../../src/simulation/center/transferring';
import { setCriteria, setTurn } from '../../../src/simulation/center/turn';
import { routingAge } from '../../../src/simulation/routing/waiting';
import { flow, profile, say, toQueue, voice, World } from '../private/world';

const QUEUES = [{ id: 'Sales' }, { id: 'Support' }];
const skill = (name: string) => ({ kind: 'level', proficiency: name, from: 3, to: 5 } as const);

/** Contacts that have waited so long, the oldest first, when an agent of this profile becomes available. */
function offeredFirst(entries: Parameters<typeof profile>[1], ...ages: readonly (readonly [queue: string, age: number])[]): string {
  const world = new World({ queues: QUEUES, profiles: [profile('all', entries)] });
  const oldest = Math.max(...ages.map(([, age]) => age));
  const contacts = [...ages].sort(([, one], [, other]) => other - one).map(([queue, age]) => [queue, world.until(oldest - age).call(`to-${queue}`)] as const);
  world.until(oldest).agent('A');
  return contacts.find(([, { state }]) => state === 'offered')?.[0] ?? 'nobody';
}

test('rt-01: a contact of priority 2 is offered while there is none of priority 1, and otherwise not, whatever its age (RT-1)', () => {
  const entries = [['Sales', 1], ['Support', 2]] as const;
  expect([offeredFirst(entries, ['Support', 500]), offeredFirst(entries, ['Support', 500], ['Sales', 1])]).toStrictEqual(['Support', 'Sales']);
});

test.each([[29, 'Sales'], [30, 'Support'], [31, 'Support']])('rt-02: a delay of 30 s holds back a contact that has waited %i s, or else the oldest comes first: %s (RT-2, RT-7)', (age, first) => {
  expect(offeredFirst([['Sales'], ['Support', 1, 30]], ['Sales', 5], ['Support', age])).toBe(first);
});

test('rt-03: a delay holds a contact back although an agent is free, and ends at its second (RT-2)', () => {
  const world = new World({ queues: QUEUES, profiles: [profile('all', [['Support', 1, 30]])] });
  const seen = world.watch('offered');
  world.agent('A', { accepts: 0 });
  world.call('to-Support');
  world.until(100);
  expect(seen).toStrictEqual(['30 offered A']);
});

test('rt-04: with equal queues the oldest contact goes to the agent who has been available longest, and the next one to the next (RT-4, RT-7)', () => {
  // Delays that end at the same instant make two contacts meet two agents at once.
  const world = new World({ queues: QUEUES, profiles: [profile('all', [['Sales', 1, 40], ['Support', 1, 60]])] });
  const seen = world.watch('offered');
  world.until(10).agent('B');
  const support = world.until(40).call('to-Support');
  const sales = world.until(60).call('to-Sales');
  world.until(70).agent('A');
  world.until(100);
  expect([seen, support.agent, sales.agent]).toStrictEqual([['100 offered B', '100 offered A'], 'B', 'A']);
});

test('rt-06: the priority in a profile does not decide between agents (RT-3)', () => {
  const world = new World({ profiles: [profile('first', [['q', 1]]), profile('fifth', [['q', 5]])] });
  world.agent('B', { profile: 'fifth' });
  world.until(50).agent('A', { profile: 'first' });
  expect(world.until(60).call('to-q').agent).toBe('B');
});

test('rt-07: it decides between the queues of one agent (RT-3)', () => {
  expect(offeredFirst([['Sales', 1], ['Support', 2]], ['Support', 300], ['Sales', 10])).toBe('Sales');
});

const CHANNELS: ProfileModel['channels'] = [voice(), { channel: 'email', concurrency: 5, besideOthers: true }, { channel: 'chat', concurrency: 2, besideOthers: false }];

test('rt-09: an agent with one e-mail gets the call, and not one with two who has been available longer (RT-4)', () => {
  const world = new World({ profiles: [profile('all', [['q']], CHANNELS)] });
  const agents = [world.agent('B', { accepts: 0 })];
  for (let count = 0; count < 2; count++) writeTo(world.center, 'email', 'to-q');
  agents.push(world.until(540).agent('A', { accepts: 0 }));
  writeTo(world.center, 'email', 'to-q');
  world.until(600);
  const inHand = agents.map(({ name, hand, serving }) => [name, [...hand.values()], (world.center.now - serving.availableSince) / 1000]);
  expect(inHand).toStrictEqual([['B', ['connected', 'connected'], 600], ['A', ['connected'], 60]]);
  expect(world.call('to-q').agent).toBe('A');
});

test.each([[false, 10], [true, 3]])('rt-11: the profile keeps the turn: %s; after an outbound call the third of ten agents is at place %i (RT-8)', (outboundKeepsTurn, place) => {
  const world = new World({ profiles: [{ ...profile('all', [['q']]), outboundKeepsTurn }] });
  const agents = Array.from({ length: 10 }, (_, index) => world.until(index).agent(`A${index + 1}`, { afterContactWork: 0 }));
  const contact = agentDials(world.center, agents[2], '+12065550124', 'q');
  world.until(20);
  agentHangsUp(world.center, agents[2], contact);
  world.until(21);
  const offered = agents.map(() => world.call('to-q').agent);
  expect(offered.indexOf('A3') + 1).toBe(place);
});

test('rt-12: a contact that an agent transfers into a queue keeps the place of its wait before (RT-9)', () => {
  const world = new World({
    queues: [{ id: 'q', quickConnects: ['qc'] }, { id: 'other' }],
    profiles: [profile('all', [['q']])],
    flows: [flow('transfers', 'QUEUE_TRANSFER', ['TransferContactToQueue'])],
    model: { quickConnects: new Map([['qc', { id: 'qc', name: 'Other', kind: 'QUEUE', queue: 'other', flow: 'transfers' }]]) },
  });
  const source = world.until(100).call('to-q');
  const agent = world.until(200).agent('A', { accepts: 0 });
  const target = transfer(world.center, agent, world.until(300) && source, 'qc');
  expect([target.waiting!.orderingKey, target.at.enqueue]).toStrictEqual([source.at.enqueue, world.center.now]);
});

test('rt-13: a contact that a flow moves to another queue takes its place from then (RT-9)', () => {
  const world = new World({ flows: [flow('moves', 'CUSTOMER_QUEUE', say(1200), ...toQueue('cb'), say(9999))], model: { defaultFlows: { CUSTOMER_QUEUE: 'moves' } } });
  const contact = world.call('to-q');
  world.until(1300);
  const moved = world.next(contact);
  expect((moved.waiting!.orderingKey - contact.at.initiation) / 1000).toBe(1200);
});

test.each([
  ['chat', 'voice', 'in-queue'], ['email', 'voice', 'offered'], ['voice', 'email', 'in-queue'], ['email', 'chat', 'offered'], ['chat', 'chat', 'offered'],
] as const)('rt-14: an agent who has one %s is asked for one %s: %s, by what the channel in hand allows beside it (RT-10)', (held, comes, state) => {
  const world = new World({ profiles: [profile('all', [['q']], CHANNELS)] });
  const arrive = (channel: 'voice' | 'chat' | 'email') => channel === 'voice' ? world.call('to-q') : writeTo(world.center, channel, 'to-q');
  const answers = [{ kind: 'accept', after: 0 } as const, undefined];
  world.agent('A', { whenOffered: () => answers.shift() });
  arrive(held);
  world.until(1);
  expect(arrive(comes).state).toBe(state);
});

/** Contacts of these ages in one queue when an agent becomes available; the first one is changed before it is queued. */
function ofAges(changes: (contact: Contact, world: World) => void, ages: readonly number[]) {
  const world = new World({ flows: [flow('changed', 'CONTACT_FLOW', say(1), ...toQueue('q'))] });
  const oldest = Math.max(...ages);
  const contacts = new Map(ages.map((age, index) => [age, index] as const).sort(([one], [other]) => other - one).map(([age, index]) => {
    const contact = world.until(oldest - age).call('changed');
    if (index === 0) changes(contact, world);
    return [index, contact] as const;
  }));
  world.until(oldest + 1);
  const effective = ages.map((_, index) => routingAge(contacts.get(index)!.waiting!, world.center.now) / 1000);
  world.agent('A');
  return { effective, first: ages.findIndex((_, index) => contacts.get(index)!.state === 'offered') };
}

test('rt-15: eight seconds more make a contact of 20 s older than one of 25 s (RT-6)', () => {
  const older = ofAges((contact, { center }) => setTurn(center, contact, { ageAdjustment: 8000 }), [20, 25]);
  expect(older).toStrictEqual({ effective: [28, 25], first: 0 });
});

test('rt-18: an age can be made less (RT-6)', () => {
  const younger = ofAges((contact, { center }) => setTurn(center, contact, { ageAdjustment: -8000 }), [30, 25]);
  expect(younger).toStrictEqual({ effective: [22, 25], first: 1 });
});

test('rt-17: a contact of priority 1 comes before a far older one of priority 5 (RT-5)', () => {
  expect(ofAges((contact, { center }) => setTurn(center, contact, { priority: 1 }), [1, 900])).toStrictEqual({ effective: [1, 900], first: 0 });
});

test('rt-16: a priority that is changed while the contact waits holds after 60 s, and one of before from the start (QF-6)', () => {
  const world = new World({ flows: [flow('changed', 'CONTACT_FLOW', say(1), ...toQueue('q'))] });
  world.call('to-q');
  const contact = world.until(100).call('to-q');
  setTurn(world.center, contact, { priority: 1 });
  const ahead = [100, 159, 160].map((second) => world.until(second).center.router.ahead(contact.waiting!));
  expect(ahead).toStrictEqual([1, 1, 0]);
  const early = world.call('changed');
  setTurn(world.center, early, { priority: 1 });
  expect(world.until(161).center.router.ahead(early.waiting!)).toBe(1);
});

test('rt-19: 60 s more make the age for routing 90 s, and the time in queue stays 30 s (RT-6)', () => {
  const world = new World({ flows: [flow('changed', 'CONTACT_FLOW', say(1), ...toQueue('q'))] });
  const contact = world.call('changed');
  setTurn(world.center, contact, { ageAdjustment: 60_000 });
  world.until(31);
  expect([routingAge(contact.waiting!, world.center.now), world.center.now - contact.at.enqueue!]).toStrictEqual([90_000, 30_000]);
});

test('rt-20: a criterion holds a contact for the agents who meet it (RT-12)', () => {
  const world = new World();
  world.agent('A');
  world.agent('B', { proficiencies: { french: 3 } });
  const contact = world.call('to-q');
  expect(contact.agent).toBe('A');
  const other = new World({ flows: [flow('asks', 'CONTACT_FLOW', say(1), ...toQueue('q'))] });
  other.agent('A', { proficiencies: { french: 2 } });
  other.agent('B', { proficiencies: { french: 3 } });
  const french = other.call('asks');
  setCriteria(other.center, french, [{ criterion: skill('french') }]);
  expect(other.until(1) && french.agent).toBe('B');
});

test('rt-21: a step that nobody meets keeps the contact for its 60 s, and then anybody is asked (RT-12)', () => {
  const world = new World({ flows: [flow('asks', 'CONTACT_FLOW', say(1), ...toQueue('q'))] });
  const seen = world.watch('offered');
  world.agent('A', { accepts: 0 });
  const contact = world.call('asks');
  setCriteria(world.center, contact, [{ criterion: skill('french'), expiresAfter: 60_000 }]);
  world.until(200);
  expect(seen).toStrictEqual(['61 offered A']);
});

test('rt-22: thirteen agents of four profiles, of which three have the queue: the others are not asked', () => {
  const has = (index: number) => index !== 2;
  const world = new World({ queues: [{ id: 'Savings' }, { id: 'Loans' }], profiles: [0, 1, 2, 3].map((index) => profile(`P${index}`, [[has(index) ? 'Savings' : 'Loans']])) });
  for (let index = 0; index < 13; index++) world.agent(`A${index}`, { profile: `P${index % 4}` });
  const asked = Array.from({ length: 13 }, () => world.call('to-Savings').agent);
  expect(asked.filter((name) => name !== undefined)).toStrictEqual(['A0', 'A1', 'A3', 'A4', 'A5', 'A7', 'A8', 'A9', 'A11', 'A12']);
});
