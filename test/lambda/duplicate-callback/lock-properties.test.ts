import fc from 'fast-check';
import { Desk, LOCK, newDesk, OperationName, RESERVATION } from './private/desk';

const step = fc.record({
  operation: fc.constantFrom('reserve' as const, 'confirm' as const, 'release' as const),
  holder: fc.constantFrom('a', 'b', 'c'),
  /** Short gaps as between the runs of one block, and long ones over the end of a lock. */
  pause: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(RESERVATION, RESERVATION + 1, LOCK, LOCK + 1)),
});
const story = fc.array(step, { minLength: 1, maxLength: 30 });

interface Told {
  readonly holder: string;
  readonly outcome: string;
  readonly requestedAt?: string;
  /** Whether the holder of this step had a live lock when the step began. */
  readonly heldBefore: boolean;
  readonly live: string[];
}

/** A confirmed callback lives, as far as the service knows, until it is released. */
async function tell(desk: Desk, operation: OperationName, holder: string) {
  const answer = await desk.run(operation, holder);
  if (answer.outcome === 'confirmed') desk.connect.begin(`callback of ${holder}`);
  return answer;
}

/** Plays a story and says after each step who may believe, from the answers alone, to have a live lock. */
async function play(steps: { operation: OperationName; holder: string; pause: number }[], losesFirstAnswer = false): Promise<Told[]> {
  const desk = newDesk();
  desk.store.losesFirstAnswer = losesFirstAnswer;
  const until = new Map<string, number>();
  const told: Told[] = [];
  for (const { operation, holder, pause } of steps) {
    const now = desk.now += pause;
    const answer = await tell(desk, operation, holder);
    const heldBefore = (until.get(holder) ?? -1) >= now;
    if (answer.outcome === 'reserved' && !heldBefore) until.set(holder, now + RESERVATION);
    if (answer.outcome === 'confirmed') until.set(holder, now + LOCK);
    if (answer.outcome === 'released') until.delete(holder);
    const live = [...until].filter(([, end]) => end >= now).map(([name]) => name);
    told.push({ holder, outcome: answer.outcome, requestedAt: answer.requestedAt, heldBefore, live });
  }
  return told;
}

test('no story of several contacts ever has two that hold the lock', async () => {
  await fc.assert(fc.asyncProperty(story, async (steps) => {
    for (const { live } of await play(steps)) expect(live.length).toBeLessThanOrEqual(1);
  }), { numRuns: 300 });
});

test('a contact is told that it is a duplicate only while another one holds the lock', async () => {
  await fc.assert(fc.asyncProperty(story, async (steps) => {
    for (const { holder, outcome, live } of await play(steps)) {
      if (outcome === 'duplicate') expect(live.filter((name) => name !== holder)).toHaveLength(1);
    }
  }), { numRuns: 300 });
});

test('the time of the request never changes while its holder keeps the lock', async () => {
  await fc.assert(fc.asyncProperty(story, async (steps) => {
    const times = new Map<string, string>();
    for (const { holder, requestedAt, heldBefore } of await play(steps)) {
      if (requestedAt && heldBefore && times.has(holder)) expect(requestedAt).toBe(times.get(holder));
      if (requestedAt) times.set(holder, requestedAt);
      else if (!heldBefore) times.delete(holder);
    }
  }), { numRuns: 300 });
});

test('a client library that repeats every write after a lost answer tells the same story', async () => {
  await fc.assert(fc.asyncProperty(story, async (steps) => {
    expect(await play(steps, true)).toEqual(await play(steps));
  }), { numRuns: 300 });
});
