import { writeTo } from '../../../src/simulation/center/calls';
import { agentFiguresOf, queueFiguresOf } from '../../../src/simulation/center/figures';
import { profile, voice, World } from '../private/world';

test('the figures of a queue are of one channel or of all, and count whom an agent is asked about (OF-1)', () => {
  const world = new World();
  world.call('to-q');
  writeTo(world.center, 'chat', 'to-q');
  world.until(10).call('to-q');
  world.agent('A');
  world.until(15);
  const figures = [undefined, 'voice', 'chat', 'email'].map((channel) => queueFiguresOf(world.center, 'q', channel as 'voice'));
  expect(figures.map(({ contacts, oldestAge }) => [contacts, oldestAge])).toStrictEqual([[3, 15_000], [2, 15_000], [1, 15_000], [0, 0]]);
});

test('an agent on a call who could take a chat is available, and for calls is not', () => {
  const chat = { channel: 'chat', concurrency: 2, besideOthers: true } as const;
  const world = new World({ profiles: [profile('all', [['q']], [{ ...voice(), besideOthers: true }, chat])] });
  world.agent('A', { accepts: 0 });
  world.call('to-q');
  world.until(1);
  const figures = [undefined, 'voice', 'chat'].map((channel) => agentFiguresOf(world.center, () => true, channel as 'voice'));
  expect(figures.map(({ available, busy, staffed }) => [available, busy, staffed])).toStrictEqual([[1, 1, 1], [0, 1, 1], [1, 1, 1]]);
});
