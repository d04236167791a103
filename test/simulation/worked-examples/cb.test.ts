import { clearContact } from '../../../src/simulation/center/agent-actions';
import { hangUp } from '../../../src/simulation/center/calls';
import { recordOf } from '../../../src/simulation/center/contact-record';
import { instanceMetrics } from '../../../src/simulation/statistics/cloudwatch-metrics';
import { historicalMetrics } from '../../../src/simulation/statistics/historical-metrics';
import { Metrics } from '../../../src/simulation/statistics/metrics';
import { realTime } from '../private/real-time';
import { branching, callback, DISCONNECT, flow, profile, say, times, toQueue, World } from '../private/world';

const minutes = (clock: string) => {
  const [hour, minute, second = 0] = clock.split(':').map(Number);
  return (hour - 11) * 3600 + (minute - 35) * 60 + second;
};

const asks = (...args: Parameters<typeof callback>) => flow('asks', 'CONTACT_FLOW', callback(...args), DISCONNECT);

/** The call and the callback of the example, when both are over. */
function john() {
  const world = new World({
    queues: [{ id: 'InboundQueue' }, { id: 'CallbackQueue' }],
    flows: [
      flow('main', 'CONTACT_FLOW', ...toQueue('InboundQueue')),
      flow('waits', 'CUSTOMER_QUEUE', say(120), callback({ queue: 'CallbackQueue', delay: 99 }), DISCONNECT),
      flow('to agent', 'AGENT_WHISPER', say(10)),
      flow('to customer', 'OUTBOUND_WHISPER', say(15)),
    ],
    model: { defaultFlows: { CUSTOMER_QUEUE: 'waits', AGENT_WHISPER: 'to agent', OUTBOUND_WHISPER: 'to customer' } },
  });
  const seen: string[] = [];
  world.center.trace.listen(({ kind, ...event }) => { if (kind.startsWith('contact-') && 'contact' in event) seen.push(`${event.contact.method} ${kind}`); });
  const rec1 = world.call('main');
  world.until(minutes('11:38:55')).agent('A', { accepts: 5 });
  world.until(minutes('11:45'));
  const rec2 = world.next(rec1);
  hangUp(world.center, rec2);
  return { rec1, rec2, seen, records: [rec1, rec2].map((contact) => recordOf(world.center, contact)) };
}

test('cb-01: a callback asked for at 11:37 has the times of the worked example (CR-2, ID-2, OF-1, DL-1)', () => {
  const { rec1, rec2, seen } = john();
  const at = minutes;
  expect(times(rec1)).toStrictEqual({
    initiation: at('11:35'), connectedToSystem: at('11:35'), enqueue: at('11:35'), dequeue: at('11:37'), disconnect: at('11:37'),
  });
  expect(times(rec2)).toStrictEqual({
    initiation: at('11:37'), enqueue: at('11:38:39'), dequeue: at('11:39'), connectedToSystem: at('11:39:10'), connectedToAgent: at('11:39:25'), disconnect: at('11:45'),
  });
  expect(seen.slice(0, 3)).toStrictEqual(['INBOUND contact-created', 'CALLBACK contact-created', 'INBOUND contact-ended']);
});

test('cb-01: its records are linked, and have both durations in queue (CR-3, CR-4, ME-1, K2)', () => {
  const { rec1, rec2, records: [first, second] } = john();
  expect(first).toMatchObject({ InitiationMethod: 'INBOUND', NextContactId: rec2.id, Queue: { Name: 'InboundQueue' } });
  expect(first.Agent).toBeUndefined();
  expect(second).toMatchObject({
    InitiationMethod: 'CALLBACK', PreviousContactId: rec1.id, InitialContactId: rec1.id, Queue: { Name: 'CallbackQueue', Duration: 21, DurationWithDelay: 120 },
  });
  expect(second.Agent!.AgentInteractionDuration).toBe(335);
  const { initiation, enqueue, dequeue, connectedToSystem, connectedToAgent } = times(rec2);
  expect([enqueue - initiation, connectedToSystem - dequeue, connectedToAgent - connectedToSystem]).toStrictEqual([99, 10, 15]);
});

test('cb-02: a callback with a delay of 30 s is scheduled at 20 s, in queue at 35 s, and neither after somebody accepted it at 40 s (ID-1)', () => {
  const world = new World({ flows: [asks({ queue: 'cb', delay: 30 })] });
  const contact = world.next(world.call('asks'));
  const figures = (second: number) => [second, ...realTime(world.until(second), 'cb', 'CONTACTS_SCHEDULED', 'CONTACTS_IN_QUEUE'), contact.state];
  const before = [figures(20), figures(35)];
  world.agent('A', { accepts: 5 });
  expect([...before, figures(40)]).toStrictEqual([[20, 1, 0, 'scheduled'], [35, 0, 1, 'in-queue'], [40, 0, 0, 'connected']]);
});

test('cb-04: an offer that nobody answers for 20 s is no failed attempt, and goes to the next agent (OF-1 to OF-5)', () => {
  const world = new World({ flows: [asks({ queue: 'cb' })] });
  const metrics = new Metrics(world.center);
  const contact = world.next(world.call('asks'));
  const seen = world.watch('offered', 'dialled', 'dequeued');
  const first = world.agent('A1', { whenOffered: () => ({ kind: 'miss' }) });
  world.agent('A2', { accepts: 5 });
  const inQueue = [1, 20, 21, 25].map((second) => realTime(world.until(second), 'cb', 'CONTACTS_IN_QUEUE')[0]);
  world.until(100);
  expect([inQueue, seen]).toStrictEqual([[1, 1, 1, 1], ['1 offered A1', '21 offered A2', '26 dequeued', '26 dialled']]);
  expect([times(contact).dequeue - times(contact).enqueue, recordOf(world.center, contact).Queue!.Duration, contact.attempt, contact.nextId])
    .toStrictEqual([25, 25, 1, undefined]);
  expect([first.missed, first.isRoutable, instanceMetrics(metrics).MissedCalls]).toStrictEqual([1, false, 1]);
  expect(historicalMetrics(metrics)).toMatchObject({ AGENT_NON_RESPONSE: 1, SUM_RETRY_CALLBACK_ATTEMPTS: 0 });
  clearContact(world.center, first, contact);
  expect(first.isRoutable).toBe(true);
});

/** When a customer is called who never answers: each call rings for 60 s. */
function callsWith(retries: number): string[] {
  const world = new World({ flows: [asks({ queue: 'cb', delay: 99, retries })] });
  world.customer(() => ({ kind: 'no-answer' }));
  const seen = world.watch('dialled');
  world.agent('A', { accepts: 0, afterContactWork: 0 });
  const asking = world.call('asks');
  world.until(50_000);
  expect(world.chain(asking)).toHaveLength(1 + seen.length);
  return seen;
}

test('cb-05: two retries are three calls, each 600 s after the one before has rung out, the first after 99 s (FA-4, FA-6)', () => {
  expect(callsWith(2)).toStrictEqual(['99 dialled', `${99 + 60 + 600} dialled`, `${99 + 2 * (60 + 600)} dialled`]);
});

test('cb-07: twenty retries are 21 calls (FA-4, FA-10)', () => {
  expect([callsWith(20).length, callsWith(0).length]).toStrictEqual([21, 1]);
});

test('cb-08: a voicemail that picks up is a connection, and nothing is tried again (FA-3)', () => {
  const world = new World({ flows: [asks({ queue: 'cb', retries: 2 })] });
  world.customer(() => ({ kind: 'voicemail', after: 4000, beep: true }));
  world.agent('A', { accepts: 0 });
  const contact = world.next(world.call('asks'));
  world.until(5000);
  expect([contact.state, contact.attempt, contact.nextId]).toStrictEqual(['connected', 1, undefined]);
});

const LINE = [['q', 1], ['cb', 1]] as const;

function lineOfCallback(entries: Parameters<typeof profile>[1], arrivals: readonly number[]) {
  const world = new World({
    profiles: [profile('all', entries)],
    flows: [flow('asks late', 'CONTACT_FLOW', say(300), callback({ queue: 'cb' }), DISCONNECT)],
  });
  const asking = world.call('asks late');
  const live = arrivals.map((second) => world.until(second).call('to-q'));
  world.until(360);
  return { world, live, contact: world.next(asking) };
}

test('cb-10: a callback asked for at 10:05 in a call of 10:00 has the place of 10:00 (PL-2)', () => {
  const { contact } = lineOfCallback(LINE, []);
  expect((contact.waiting!.orderingKey - contact.at.initiation) / 1000).toBe(-300);
});

test('cb-11: it comes before a call of 10:02 in another queue (PL-2)', () => {
  const { world, contact, live: [call] } = lineOfCallback(LINE, [120]);
  world.agent('A');
  expect([contact.state, call.state]).toStrictEqual(['offered', 'in-queue']);
});

test('cb-12: in a queue of lower priority its place does not help (PL-3)', () => {
  const { world, contact, live: [call] } = lineOfCallback([['q', 1], ['cb', 2]], [120]);
  world.agent('A');
  expect([contact.state, call.state]).toStrictEqual(['in-queue', 'offered']);
});

test('cb-13: after seven days from its creation a callback that nobody took is removed (EX-1, EX-2)', () => {
  const world = new World({ flows: [asks({ queue: 'cb' })] });
  const contact = world.next(world.call('asks'));
  const before = world.until(604_799) && contact.state;
  world.until(604_800);
  expect([before, contact.state, contact.endedBy, contact.disconnectReason, contact.attempt]).toStrictEqual(['in-queue', 'ended', 'expiry', 'OTHER', 0]);
  expect(world.center.inQueue.get('cb')).toBe(0);
});

test('cb-18: a delay of 8 h holds a callback back although an agent is free; then no hours are looked at (ID-1, HO-1)', () => {
  const hours = { id: 'h', name: 'closed', timeZone: 'UTC', ranges: [], overrides: [] };
  const world = new World({ queues: [{ id: 'cb', hours: 'h' }], flows: [asks({ queue: 'cb', delay: 28_800 })], model: { hours: new Map([['h', hours]]) } });
  world.agent('A');
  const contact = world.next(world.call('asks'));
  const seen = world.watch('offered');
  const before = realTime(world.until(28_799), 'cb', 'CONTACTS_SCHEDULED', 'CONTACTS_IN_QUEUE');
  world.until(28_800);
  expect([contact.state, before, seen]).toStrictEqual(['offered', [1, 0], ['28800 offered A']]);
});

/** Ends what is a duplicate, and queues the rest. */
const CREATION = branching('creation', 'CONTACT_FLOW', {
  duplicate: { type: 'Compare', parameters: { ComparisonValue: '$.Attributes.duplicate' }, when: [['Equals', 'true', 'end']], errors: { NoMatchingCondition: 'queue' } },
  queue: { type: 'TransferContactToQueue' },
  end: { type: 'DisconnectParticipant' },
});

test.each([['true', ['ended', 'CONTACT_FLOW_DISCONNECT', undefined, 0]], ['false', ['connected', undefined, 1, 1]]])(
  'cb-20: a creation flow that ends without a queue drops the callback: duplicate %s (CF-2, CF-3)', (duplicate, expected) => {
    const marked = flow('asks', 'CONTACT_FLOW', ['UpdateContactAttributes', { TargetContact: 'Current', Attributes: { duplicate } }],
      callback({ queue: 'cb', more: { ContactFlowId: 'creation' } }), DISCONNECT);
    const world = new World({ flows: [marked, CREATION] });
    world.agent('A', { accepts: 0 });
    const contact = world.next(world.call('asks'));
    world.until(1000);
    expect([contact.state, contact.disconnectReason, times(contact).enqueue, contact.attempt]).toStrictEqual(expected);
  });

test('cb-21: whoever asks twice has two callbacks (CR-12)', () => {
  const world = new World({ flows: [asks({ queue: 'cb' })] });
  world.call('asks');
  world.call('asks');
  expect(world.until(2).center.inQueue.get('cb')).toBe(2);
});
