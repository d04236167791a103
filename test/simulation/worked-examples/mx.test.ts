import { callback, DISCONNECT, flow, say, World } from '../private/world';

const asks = flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb' }), DISCONNECT);

test('mx-05: what is with a callback in the hand of its agent, from the offer to the conversation, and what is left of a missed call (OF-6)', () => {
  const world = new World({ flows: [asks] });
  world.customer(() => ({ kind: 'person', after: 10_000 }));
  const agent = world.agent('A', { accepts: 5 });
  const contact = world.next(world.call('asks'));
  const states = [1, 6, 16].map((second) => [world.until(second) && agent.hand.get(contact), contact.state]);
  expect(states).toStrictEqual([['offered', 'offered'], ['connecting', 'connecting'], ['connected', 'connected']]);
  const idle = world.agent('B');
  const live = world.call('to-q');
  world.until(36);
  expect(idle.hand.get(live)).toBe('missed');
});

test.each([[120, 'connected', undefined], [121, 'ended', 'whisper-too-long']])('mx-07: a whisper of %i s leaves the call %s (DL-5)', (seconds, state, endedBy) => {
  const world = new World({ flows: [flow('whisper', 'AGENT_WHISPER', say(seconds))], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } });
  world.agent('A', { accepts: 0 });
  const contact = world.call('to-q');
  world.until(200);
  expect([contact.state, contact.endedBy]).toStrictEqual([state, endedBy]);
});
