import { Assumptions } from '../../../src/simulation/center/options';
import { setTurn } from '../../../src/simulation/center/turn';
import { callback, DISCONNECT, flow, say, toQueue, World } from '../private/world';

const SECOND = 1000;
const DAY = 86_400;
const asks = flow('asks', 'CONTACT_FLOW', callback({ queue: 'q' }), DISCONNECT);
const FIRST = { CallbackMode: 'CustomerFirst', OutboundContactFlowId: 'outbound' };
const asksFirst = (more: Record<string, string> = FIRST) => flow('asks first', 'CONTACT_FLOW', callback({ queue: 'q', more }), DISCONNECT);
const OUTBOUND = flow('outbound', 'CONTACT_FLOW', ...toQueue('q'));

const worldOf = (assumptions: Partial<Assumptions>, more?: Record<string, string>) =>
  new World({ flows: [asks, asksFirst(more), OUTBOUND], assumptions });

test.each([[7, 'ended'], [14, 'in-queue']])('where a callback waits up to %i days, it is %s after ten (EX-1, K1)', (days, state) => {
  const world = worldOf({ expiry: days * DAY * SECOND });
  const contact = world.next(world.call('asks'));
  expect(world.until(10 * DAY) && contact.state).toBe(state);
});

test.each([[false, 'ended'], [true, 'in-queue']])('the outbound flow runs for a customer who did not pick up: %s (C-7)', (outboundFlowWhenUnanswered, state) => {
  const world = worldOf({ outboundFlowWhenUnanswered });
  world.customer(() => ({ kind: 'no-answer' }));
  const asking = world.call('asks first');
  const agent = world.agent('A');
  world.until(2).center.setStatus(agent, 'offline');
  world.until(100);
  expect(world.chain(asking)[2].state).toBe(state);
});

test.each([[1, ['1 dialled']], [2, ['1 dialled', '1 dialled']]])('for each free agent %i customers are called at a time: %j (C-10)', (callsPerFreeAgent, dialled) => {
  const world = worldOf({ callsPerFreeAgent });
  world.customer(() => ({ kind: 'no-answer' }));
  const seen = world.watch('dialled');
  world.agent('A');
  for (let count = 0; count < 3; count++) world.call('asks first');
  expect(world.until(30) && seen).toStrictEqual(dialled);
});

test('a callback that calls the customer first is known by the names that are given (C-12)', () => {
  const customerFirst = { modeParameter: 'Mode', modeValue: 'CUSTOMER', outboundFlowParameter: 'DialFlowId' };
  const methodWith = (more: Record<string, string>) => {
    const world = worldOf({ customerFirst }, more);
    return world.next(world.call('asks first')).method;
  };
  expect([methodWith({ Mode: 'CUSTOMER', DialFlowId: 'outbound' }), methodWith(FIRST)]).toStrictEqual(['CALLBACK_CUSTOMER_FIRST_QUEUED', 'CALLBACK']);
});

test('offers and rings last as long as is assumed (OF-2, DL-4)', () => {
  const world = worldOf({ acceptWithin: 5 * SECOND, ringFor: 7 * SECOND });
  world.customer(() => ({ kind: 'no-answer' }));
  const seen = world.watch('offer-ended', 'not-reached');
  world.agent('misses', { whenOffered: () => ({ kind: 'miss' }) });
  world.agent('A', { accepts: 0 });
  world.call('asks');
  expect(world.until(20) && seen).toStrictEqual(['6 offer-ended misses', '6 offer-ended A', '13 not-reached']);
});

test('a whisper is cut, and a place changes, after as long as is assumed (DL-5, QF-6)', () => {
  const world = new World({
    flows: [flow('whisper', 'AGENT_WHISPER', say(30))],
    model: { defaultFlows: { AGENT_WHISPER: 'whisper' } },
    assumptions: { whisperFor: 20 * SECOND, placeChangesAfter: 3 * SECOND },
  });
  const contact = world.call('to-q');
  setTurn(world.center, contact, { priority: 1 });
  const priorities = [2, 3].map((second) => world.until(second) && contact.priority);
  world.agent('A', { accepts: 0 });
  world.until(60);
  expect([priorities, contact.endedBy]).toStrictEqual([[5, 1], 'whisper-too-long']);
});
