import { transfer } from '../../../src/simulation/center/transferring';
import { callback, DISCONNECT, flow, say, toQueue, World } from '../private/world';

const LIMITED = [{ id: 'q', maxContacts: 10, quickConnects: ['qc'] }, { id: 'open', quickConnects: ['qc'] }];
const QUICK_CONNECT = { id: 'qc', name: 'To q', kind: 'QUEUE', queue: 'q', flow: 'transfers' } as const;

/** A queue with a limit of ten, in which ten wait. */
function full() {
  const world = new World({
    queues: LIMITED,
    profiles: [{ id: 'all', name: 'all', outboundKeepsTurn: false, channels: [{ channel: 'voice', concurrency: 1, besideOthers: false }], entries: [{ queue: 'open', channel: 'voice', priority: 1, delay: 0 }] }],
    flows: [
      flow('asks', 'CONTACT_FLOW', callback({ queue: 'q', delay: 60 }), DISCONNECT),
      flow('transfers', 'QUEUE_TRANSFER', ['TransferContactToQueue']),
      flow('waits', 'CUSTOMER_QUEUE', say(1), ...toQueue('q'), say(9999)),
    ],
    model: { quickConnects: new Map([['qc', QUICK_CONNECT]]) },
  });
  const asking = Array.from({ length: 4 }, () => world.call('asks'));
  for (let count = 0; count < 10; count++) world.call('to-q');
  return { world, due: asking.map((contact) => world.next(contact)) };
}

const failedOn = (world: World) => {
  const texts: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'said') texts.push(event.text); });
  return texts;
};

test('cap-01: a call that comes to a full queue takes the branch for it, and a callback asked for now the error branch (CP-3)', () => {
  const { world } = full();
  const texts = failedOn(world);
  expect([world.call('to-q').state, world.call('asks').nextId, texts]).toStrictEqual(['ended', undefined, ['failed', 'failed']]);
});

test('cap-01: callbacks that come due go up to a fifth above the limit, and wait outside then (CP-3a, CP-4)', () => {
  const { world, due } = full();
  const warnings = world.watch('warning');
  world.until(61);
  expect(due.map(({ state }) => state)).toStrictEqual(['in-queue', 'in-queue', 'scheduled', 'scheduled']);
  expect([world.center.inQueue.get('q'), warnings.length]).toStrictEqual([12, 2]);
});

test('cap-01: a customer queue flow moves contacts in up to a fifth above the limit (CP-4, QF-4)', () => {
  const { world } = full();
  const moving = Array.from({ length: 3 }, () => {
    const contact = world.call('to-open');
    world.center.run(contact, 'waits', 'customer-queue', () => undefined);
    return contact;
  });
  world.until(2);
  expect(moving.map(({ nextId, state }) => [nextId !== undefined, state])).toStrictEqual([[true, 'ended'], [true, 'ended'], [false, 'ended']]);
  expect(world.center.inQueue.get('q')).toBe(12);
});

test('cap-01: agents transfer contacts in up to a fifth above the limit (CP-4)', () => {
  const { world } = full();
  const states = Array.from({ length: 3 }, (_, index) => {
    const agent = world.agent(`A${index}`, { accepts: 0 });
    const contact = world.call('to-open');
    world.until(index + 1);
    return transfer(world.center, agent, contact, 'qc').state;
  });
  expect(states).toStrictEqual(['in-queue', 'in-queue', 'ended']);
});

test('cap-02: waiting calls and callbacks count together (CP-1)', () => {
  const world = new World({ queues: [{ id: 'q', maxContacts: 2 }], flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT)] });
  world.call('asks');
  world.until(2).call('to-q');
  expect([world.call('to-q').state, world.call('asks').nextId]).toStrictEqual(['ended', undefined]);
});

test('cap-03: a limit of 0 is a queue that is always full (CP-2)', () => {
  const world = new World({ queues: [{ id: 'q', maxContacts: 0 }], flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT)] });
  expect([world.call('to-q').state, world.call('asks').nextId]).toStrictEqual(['ended', undefined]);
});

test('cap-04: without a limit of its own a queue takes as many as all quotas together, 4,010 (CP-2)', () => {
  const world = new World({ model: { quotas: { concurrentCalls: 10, concurrentChats: 500, concurrentTasks: 2500, concurrentEmails: 1000, agentQueue: 10, attributeBytes: 32_768 } }, flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT)] });
  for (let count = 0; count < 4011; count++) world.call('asks');
  world.until(2);
  expect(world.center.inQueue.get('q')).toBe(4011);
  expect(world.call('asks').nextId).toBeUndefined();
});

test('cap-05: a contact goes from queue to queue eleven times, and not a twelfth time (QF-7)', () => {
  const moves = Array.from({ length: 12 }, (_, index) => [say(1), ...toQueue(index % 2 === 0 ? 'cb' : 'q')]).flat();
  const world = new World({ flows: [flow('moves', 'CUSTOMER_QUEUE', ...moves)], model: { defaultFlows: { CUSTOMER_QUEUE: 'moves' } } });
  const contacts = world.until(0) && world.call('to-q');
  world.until(60);
  const chain = world.chain(contacts);
  expect(chain.map(({ method }) => method)).toStrictEqual(['INBOUND', ...Array.from({ length: 11 }, () => 'QUEUE_TRANSFER')]);
  expect(chain.at(-1)!.disconnectReason).toBe('CONTACT_FLOW_DISCONNECT');
});

test('a contact above the quota of calls hears that all lines are busy; callbacks that wait do not count (CP-7)', () => {
  const world = new World({ model: { quotas: { concurrentCalls: 2, concurrentChats: 0, concurrentTasks: 0, concurrentEmails: 0, agentQueue: 10, attributeBytes: 32_768 } }, flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT)] });
  world.call('asks');
  world.until(2);
  const [, , third] = [world.call('to-q'), world.call('to-q'), world.call('to-q')];
  expect([third.state, third.endedBy, world.center.callsUnderWay]).toStrictEqual(['ended', 'quota', 2]);
});
