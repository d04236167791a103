import { hangUp } from '../../../src/simulation/center/calls';
import { recordOf } from '../../../src/simulation/center/contact-record';
import { setTurn } from '../../../src/simulation/center/turn';
import { branching, callback, DISCONNECT, flow, say, START, times, toQueue, World } from '../private/world';

const FIRST = { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'outbound' };
const asks = (seconds: number, more = {}, delay = 60) => flow('asks', 'CONTACT_FLOW', say(seconds), callback({ queue: 'q', delay, more: { ...FIRST, ...more } }), DISCONNECT);
const OUTBOUND = flow('outbound', 'CONTACT_FLOW', say(5), ...toQueue('q'));

test('cf-01: the call, the wait to be called, and the call to the customer follow each other with the times of the example (C-2, C-5, C-6)', () => {
  const world = new World({ flows: [asks(120, { ContactFlowId: 'creation' }), flow('creation', 'CONTACT_FLOW', ...toQueue('q')), OUTBOUND] });
  world.customer(() => ({ kind: 'person', after: 10_000 }));
  const c1 = world.call('asks');
  world.until(480);
  const agent = world.agent('A', { accepts: 0 });
  world.until(490);
  world.center.setStatus(agent, 'offline');
  world.until(515);
  world.center.setStatus(agent, 'available');
  world.until(520);
  const [, c2, c3] = world.chain(c1);
  expect(times(c2)).toStrictEqual({ initiation: 120, connectedToSystem: 180, enqueue: 180, dequeue: 480, disconnect: 480 });
  expect(times(c3)).toStrictEqual({ initiation: 480, connectedToSystem: 490, enqueue: 495, dequeue: 515, connectedToAgent: 515 });
  expect(recordOf(world.center, c2)).toMatchObject({
    InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_QUEUED', InitialContactId: c1.id, PreviousContactId: c1.id, NextContactId: c3.id, Queue: { Duration: 300 },
  });
  expect(recordOf(world.center, c3)).toMatchObject({
    InitiationMethod: 'CALLBACK_CUSTOMER_FIRST_DIALED',
    InitialContactId: c1.id,
    PreviousContactId: c2.id,
    Queue: { Duration: 20 },
    CallbackTotalQueueDuration: 320,
    SegmentAttributes: { 'connect:TrafficType': 'CUSTOMER_FIRST_CALLBACK' },
    AnsweringMachineDetectionStatus: 'HUMAN_ANSWERED',
  });
});

/** Looks every five minutes whether the contact is the next one, and notes it once. */
const POSITION_WATCH = branching('watch', 'CUSTOMER_QUEUE', {
  metrics: { type: 'GetMetricData', parameters: { ContactMetrics: 'true' }, next: 'compare' },
  compare: {
    type: 'Compare', parameters: { ComparisonValue: '$.Metrics.Contact.PositionInQueue' }, when: [['NumberLessThan', '2', 'note']], errors: { NoMatchingCondition: 'wait' },
  },
  wait: { type: 'Wait', parameters: { TimeLimitSeconds: '300', Events: [] }, when: [['Equals', 'WaitCompleted', 'metrics']] },
  note: { type: 'UpdateContactAttributes', parameters: { TargetContact: 'Current', Attributes: { notified: 'yes' } }, next: 'end' },
  end: { type: 'EndFlowExecution' },
});

test('cf-02: of the positions 4, 2 and 1, five minutes apart, the last one is acted upon, once (QF-1, QF-2)', () => {
  const creation = flow('creation', 'CONTACT_FLOW', ['UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'watch' } }], ...toQueue('q'));
  const asking = flow('asks', 'CONTACT_FLOW', callback({ queue: 'q', delay: 1, more: { ContactFlowId: 'creation' } }), DISCONNECT);
  const world = new World({ flows: [asking, creation, POSITION_WATCH] });
  const before = [world.call('to-q'), world.call('to-q'), world.call('to-q')];
  const contact = world.next(world.call('asks'));
  const queuedAt = 1;
  const passed = steps(world, queuedAt);
  const positions = [[0, 2], [300, 1], [600, 0]].map(([second, leaving]) => {
    const position = 1 + world.until(queuedAt + second).center.router.ahead(contact.waiting!);
    before.splice(0, leaving).forEach((one) => hangUp(world.center, one));
    return position;
  });
  world.until(3600);
  expect(positions).toStrictEqual([4, 2, 1]);
  expect(passed.filter((line) => /wait|note/.test(line))).toStrictEqual(['300 wait', '600 wait', '600 note']);
  expect(contact.attributes.notified).toBe('yes');
});

/** The blocks that flows leave from now on, with the seconds since then. */
function steps(world: World, since: number): string[] {
  const passed: string[] = [];
  world.center.trace.on('action', ({ at, passed: { action } }) => passed.push(`${(at - START) / 1000 - since} ${action.identifier}`));
  return passed;
}

test('cf-03: a retry is asked for by the flow, stands last in line, and gets ahead by its priority (PL-4, C-9)', () => {
  const again = flow('outbound', 'CONTACT_FLOW', callback({ queue: 'q', delay: 5, more: FIRST }), DISCONNECT);
  const world = new World({ flows: [asks(0, {}, 5), again] });
  world.customer(() => ({ kind: 'voicemail', after: 1000, beep: true }));
  const c1 = world.call('asks');
  const agent = world.agent('A', { accepts: 0 });
  world.until(5);
  world.center.setStatus(agent, 'offline');
  const live = world.call('to-q');
  world.until(20);
  const [, , c3, c4] = world.chain(c1);
  expect([c3.answeringMachineStatus, c4.method, c4.place]).toStrictEqual(['VOICEMAIL_BEEP', 'CALLBACK_CUSTOMER_FIRST_QUEUED', undefined]);
  const ahead = () => world.center.router.ahead(c4.waiting!);
  const before = ahead();
  setTurn(world.center, c4, { priority: 1 });
  world.until(80);
  expect([before, ahead(), live.state]).toStrictEqual([1, 0, 'in-queue']);
});

test('cf-05: the customer of a wait that nobody hears cannot hang up, so it is never abandoned (C-5)', () => {
  const world = new World({ flows: [asks(0), OUTBOUND] });
  const c2 = world.next(world.call('asks'));
  world.until(100);
  expect(() => hangUp(world.center, c2)).toThrow('without being on the line');
});

test('without an outbound flow there is no such callback (C-7)', () => {
  const world = new World({ flows: [asks(0, { OutboundContactFlowId: 'nowhere' }), OUTBOUND] });
  expect(world.call('asks').nextId).toBeUndefined();
});

test.each([
  ['busy', 'SIT_TONE_BUSY', 'TELECOM_BUSY'], ['invalid', 'SIT_TONE_INVALID_NUMBER', 'TELECOM_NUMBER_INVALID'], ['no-answer', 'AMD_UNANSWERED', 'TELECOM_TIMEOUT'],
] as const)('a call that is not answered, as %s, does not reach the flow (C-7, C-8)', (kind, status, reason) => {
  const world = new World({ flows: [asks(0), OUTBOUND] });
  world.customer(() => ({ kind }));
  world.agent('A', { accepts: 0 });
  const c1 = world.call('asks');
  world.until(200);
  const [, , c3] = world.chain(c1);
  expect([c3.answeringMachineStatus, c3.disconnectReason, c3.at.connectedToSystem]).toStrictEqual([status, reason, undefined]);
});

test.each([
  [{ kind: 'person', after: 0, isDetected: false }, 'AMD_UNRESOLVED'], [{ kind: 'voicemail', after: 0, beep: true, isDetected: false }, 'AMD_UNRESOLVED'],
  [{ kind: 'voicemail', after: 0, beep: false }, 'VOICEMAIL_NO_BEEP'],
] as const)('what picks up, as %j, reaches the flow as %s (C-8)', (result, status) => {
  const world = new World({ flows: [asks(0), OUTBOUND] });
  world.customer(() => result);
  world.agent('A', { accepts: 0 });
  const c1 = world.call('asks');
  world.until(100);
  const [, , c3] = world.chain(c1);
  expect([c3.answeringMachineStatus, c3.state]).toStrictEqual([status, 'connected']);
});

test('for one agent who is free one customer is called at a time, and the next one when that call is over (C-10)', () => {
  const world = new World({ flows: [asks(0), OUTBOUND] });
  world.customer(() => ({ kind: 'no-answer' }));
  const seen = world.watch('dialled');
  world.call('asks');
  world.call('asks');
  world.agent('A', { accepts: 0 });
  world.until(300);
  expect(seen).toStrictEqual(['60 dialled', '120 dialled']);
});

test('the agent for whom a customer is called is not kept for that customer (C-10)', () => {
  const world = new World({ flows: [asks(0), OUTBOUND] });
  world.customer(() => ({ kind: 'person', after: 10_000 }));
  world.call('asks');
  world.agent('A', { accepts: 0 });
  world.until(65);
  const live = world.call('to-q');
  world.until(70);
  expect(live.state).toBe('connected');
});
