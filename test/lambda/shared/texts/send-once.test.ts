import fc from 'fast-check';
import { sendOnce, type SendPorts } from '../../../../lambda/shared/texts/send-once';
import type { SendResult } from '../../../../lambda/shared/texts/text-sender';
import { MemoryTextRecords } from '../../private/memory-text-records';
import { phoneNumber } from '../../private/phone-numbers';

const THRESHOLDS = [5, 2];

/** What becomes of one run: the steps that it gets done before it is gone, and what the service makes of the text. */
interface Run {
  readonly place: number;
  readonly steps: number;
  readonly result: 'sent' | 'throttled' | 'opted-out' | 'unknown';
}

/** Runs share the records and the customer. A step that is reached too late never ends, as in a process that is gone. */
class Story {
  readonly received: number[] = [];
  private readonly records = new MemoryTextRecords();
  private attempts = 0;

  async run({ place, steps, result }: Run): Promise<unknown> {
    let left = steps;
    const gone = new Promise<never>(() => undefined);
    // A step may be cut off before it begins and before its answer arrives.
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      if (left-- <= 0) return gone;
      const answer = await work();
      return left-- <= 0 ? gone : answer;
    };
    const ports: SendPorts = {
      clock: () => 1000,
      newAttempt: () => `attempt-${++this.attempts}`,
      recordSeconds: 3600,
      report: () => undefined,
      records: {
        reserve: (claim, expiresAt) => step(() => this.records.reserve(claim, expiresAt)),
        withdraw: (claim, expiresAt, before) => step(() => this.records.withdraw(claim, expiresAt, before)),
      },
      send: () => step(() => this.send(place, result)),
    };
    const text = { pk: 'sms', place, placeBefore: THRESHOLDS.filter((one) => one > place).at(-1), number: phoneNumber(1), body: 'text' };
    return Promise.race([sendOnce(text, ports), new Promise((resolve) => setImmediate(resolve, 'gone'))]);
  }

  private async send(place: number, result: Run['result']): Promise<SendResult> {
    if (result === 'throttled' || result === 'opted-out') return { outcome: result };
    this.received.push(place);
    if (result === 'unknown') throw new Error('timeout');
    return { outcome: 'sent', messageId: 'message' };
  }
}

const run = fc.record<Run>({
  place: fc.constantFrom(...THRESHOLDS),
  steps: fc.integer({ min: 0, max: 7 }),
  result: fc.constantFrom('sent', 'throttled', 'opted-out', 'unknown'),
});

test('whatever run is cut off at whatever step, no customer gets two texts for a place, or one for a place further back later', async () => {
  await fc.assert(fc.asyncProperty(fc.array(run, { maxLength: 8 }), fc.boolean(), async (runs, together) => {
    const story = new Story();
    if (together) await Promise.all(runs.map((one) => story.run(one)));
    else for (const one of runs) await story.run(one);
    const places = [...new Set(story.received)];
    expect(story.received).toEqual(together ? places : places.sort((one, other) => other - one));
  }), { numRuns: 2000 });
});

test('a run that is cut off before it sends leaves a customer without the text, and a run that is not texts', async () => {
  const story = new Story();
  expect(await story.run({ place: 5, steps: 2, result: 'sent' })).toBe('gone');
  expect(await story.run({ place: 5, steps: 7, result: 'sent' })).toEqual({ outcome: 'already-texted' });
  expect(await story.run({ place: 2, steps: 7, result: 'sent' })).toEqual({ outcome: 'texted', messageId: 'message' });
  expect(story.received).toEqual([2]);
});

test('a throttled text gives back the right to it, and not the right to one for a place further back', async () => {
  const story = new Story();
  expect(await story.run({ place: 2, steps: 7, result: 'throttled' })).toEqual({ outcome: 'postponed' });
  expect(await story.run({ place: 5, steps: 7, result: 'sent' })).toEqual({ outcome: 'already-texted' });
  expect(await story.run({ place: 2, steps: 7, result: 'sent' })).toMatchObject({ outcome: 'texted' });
});
