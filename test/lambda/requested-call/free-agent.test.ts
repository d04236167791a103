import { freeAgents } from '../../../lambda/requested-call/free-agent';

const NOW = 1_800_000_000;
const SEEN = { asOf: NOW - 10, agentsAvailable: 3, contactsInQueue: 1 };

test.each([
  ['agents without a customer who waits', SEEN, [], 2],
  ['calls of the last 90 seconds, whose customers the metrics do not show yet', SEEN, [NOW - 89, NOW], 0],
  ['no call that is older', SEEN, [NOW - 90], 2],
  ['nobody if the numbers are older than a minute', { ...SEEN, asOf: NOW - 61 }, [], 0],
  ['nobody if the agents are not known', { asOf: NOW, contactsInQueue: 0 }, [], 0],
  ['nobody if nothing is known', undefined, [], 0],
  ['all agents if nothing is known of the queue', { asOf: NOW, agentsAvailable: 2 }, [], 2],
])('Free are %s', (_, snapshot, dials, count) => {
  expect(freeAgents(snapshot, dials, NOW)).toBe(count);
});
