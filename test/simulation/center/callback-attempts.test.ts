import { agentHangsUp } from '../../../src/simulation/center/agent-actions';
import { recordOf } from '../../../src/simulation/center/contact-record';
import { callback, CallbackOf, DISCONNECT, flow, say, times, World, WorldProps } from '../private/world';

const asks = (of: CallbackOf) => flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb', delay: 1, gap: 600, ...of }), DISCONNECT);

function asked(of: CallbackOf, props: WorldProps = {}) {
  const world = new World({ ...props, flows: [asks(of), ...props.flows ?? []] });
  return { world, agent: world.agent('A', { accepts: 2, afterContactWork: 0 }), asking: world.call('asks') };
}

test('the leg after a call that nobody answered begins to wait after the gap, counted from the end of the ringing, with its own times (cb-03, cb-09, FA-6, FA-7, FA-8)', () => {
  const { world, asking } = asked({ retries: 1 });
  world.customer((attempt) => attempt === 1 ? { kind: 'no-answer' } : { kind: 'person', after: 5000 });
  world.until(662);
  const [, first, second] = world.chain(asking);
  expect([second.state, world.center.inQueue.get('cb')]).toStrictEqual(['scheduled', 0]);
  world.until(700);
  expect(times(first)).toStrictEqual({ initiation: 0, enqueue: 1, dequeue: 3, disconnect: 63 });
  expect(times(second)).toStrictEqual({ initiation: 63, enqueue: 663, dequeue: 665, connectedToSystem: 670, connectedToAgent: 670 });
  const record = recordOf(world.center, first);
  expect([record.NextContactId, record.Agent?.ConnectedToAgentTimestamp, record.DisconnectReason]).toStrictEqual([second.id, undefined, 'TELECOM_TIMEOUT']);
});

test.each([['retries', 2], ['calls', 1]] as const)('one attempt, read as %s, is %i calls (K4, FA-5)', (attemptsMeaning, calls) => {
  const { world } = asked({ retries: 1 }, { assumptions: { attemptsMeaning } });
  world.customer(() => ({ kind: 'no-answer' }));
  const seen = world.watch('dialled');
  world.until(5000);
  expect(seen).toHaveLength(calls);
});

test.each([[true, 0], [false, 1]])('the place of a retry is kept: %s; a call that came meanwhile has %i before it (PL-6, K5)', (retryKeepsPlace, place) => {
  const { world, agent, asking } = asked({ retries: 1, gap: 100 }, { assumptions: { retryKeepsPlace } });
  world.customer(() => ({ kind: 'no-answer' }));
  world.until(60);
  world.center.setStatus(agent, 'offline');
  world.call('to-cb');
  world.until(200);
  expect(world.center.router.ahead(world.chain(asking)[2].waiting!)).toBe(place);
});

test.each([
  ['busy', 'TELECOM_BUSY', false, undefined], ['busy', 'TELECOM_BUSY', true, 'scheduled'], ['invalid', 'TELECOM_NUMBER_INVALID', true, undefined], ['blocked', 'TELECOM_POTENTIAL_BLOCKING', true, undefined],
] as const)('a number that is %s ends the leg with %s; busy ones are tried again: %s (FA-9, EX-4)', (kind, reason, retryWhenBusy, then) => {
  const { world, asking } = asked({ retries: 1 }, { assumptions: { retryWhenBusy } });
  world.customer(() => ({ kind }));
  world.until(10);
  const [, first, second] = world.chain(asking);
  expect([first.disconnectReason, second?.state]).toStrictEqual([reason, then]);
});

test.each([[true, ['3 dialled', '603 dialled']], [false, ['3 dialled', '603 dialled', '1262 dialled']]])(
  'an agent who hangs up while the phone rings uses up a retry: %s (FA-11)', (agentHangUpUsesRetry, dialled) => {
    const { world, agent, asking } = asked({ retries: 1, gap: 597 }, { assumptions: { agentHangUpUsesRetry } });
    world.customer(() => ({ kind: 'no-answer' }));
    const seen = world.watch('dialled');
    world.until(4);
    const [, first] = world.chain(asking);
    agentHangsUp(world.center, agent, first);
    world.until(5000);
    expect(first.disconnectReason).toBe('TELECOM_ORIGINATOR_CANCEL');
    expect(seen).toStrictEqual(dialled);
  });

test('an agent who is lost in the whisper of a callback is a failed attempt, too (DL-6, FA-1)', () => {
  const { world, agent, asking } = asked({ retries: 1 }, { flows: [flow('whisper', 'AGENT_WHISPER', say(10))], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } });
  world.until(5);
  const [, first] = world.chain(asking);
  agentHangsUp(world.center, agent, first);
  const next = world.next(first);
  expect([first.disconnectReason, next.attempt, next.state]).toStrictEqual(['AGENT_DISCONNECT', 1, 'scheduled']);
});

test.each([['pick-up', 8], ['dial', 3]] as const)('the system is connected at the %s (K6)', (connectedToSystemAt, second) => {
  const { world, asking } = asked({}, { assumptions: { connectedToSystemAt } });
  world.customer(() => ({ kind: 'person', after: 5000 }));
  world.until(20);
  expect(times(world.next(asking)).connectedToSystem).toBe(second);
});

test.each([
  [{ callerIdNumber: undefined }, {}, false, undefined], [{ callerIdNumber: undefined }, {}, true, 'anonymous'],
  [{}, {}, false, '+12065550100'], [{}, { CallerId: '+12065550111' }, false, '+12065550111'],
])('a queue with %j, and a block with %j, calls (anonymous allowed: %s) from %s (CI-1, CI-3, K8)', (queue, more, allowAnonymous, from) => {
  const { world, asking } = asked({ more }, { queues: [{ id: 'cb', ...queue }], assumptions: { allowAnonymous } });
  const shown: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'dialled') shown.push(event.from ?? 'anonymous'); });
  world.until(20);
  expect([shown, world.next(asking).endedBy]).toStrictEqual(from === undefined ? [[], 'no-caller-id'] : [[from], undefined]);
});

test('a callback that waits takes no part in the default flow of a queue, and one that its creation flow set runs (QF-1)', () => {
  const { world } = asked({}, { flows: [flow('waits', 'CUSTOMER_QUEUE', say(1))], model: { defaultFlows: { CUSTOMER_QUEUE: 'waits' } } });
  const seen = world.watch('flow-started');
  world.until(2);
  expect(seen).toStrictEqual([]);
});
