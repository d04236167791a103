import fc from 'fast-check';
import { NOW, SLOT, Stage } from './private/stage';
import { Interleaving } from '../duplicate-callback/private/interleaving';

const HOUR = 3600;
const SLOTS = [SLOT, SLOT + HOUR, SLOT + 3 * 86_400];

/** Some ports fail before they did something, some after, so that nobody knows. */
type Fate = 'well' | 'fails before' | 'fails after';
const fates = fc.infiniteStream(fc.constantFrom<Fate>('well', 'well', 'well', 'well', 'fails before', 'fails after'));

const story = fc.record({
  customers: fc.array(fc.record({ slot: fc.nat(SLOTS.length - 1), cancels: fc.boolean() }), { minLength: 1, maxLength: 7 }),
  /** Minutes between the runs: some are missed for hours or days, and the clock may go back. */
  gaps: fc.array(fc.oneof(fc.constant(1), fc.integer({ min: -3, max: 5 }), fc.integer({ min: 30, max: 6000 })), { maxLength: 15 }),
  fates,
  picks: fc.infiniteStream(fc.nat(50)),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Two runs at a time, each of which may break off anywhere. */
async function troubledRuns(stage: Stage, { fates: coming, picks }: Story): Promise<void> {
  const interleaving = new Interleaving(() => picks.next().value);
  stage.around = (call) => interleaving.step(async () => {
    const fate = coming.next().value;
    if (fate === 'fails before') throw new Error(fate);
    const answer = await call();
    if (fate === 'fails after') throw new Error(fate);
    return answer;
  });
  await interleaving.play([stage.run(), stage.run()].map((run) => run.catch(() => undefined)));
}

/** What is left when the fault is over: a claim of a run that broke off ends after a minute. */
async function healthyRuns(stage: Stage): Promise<void> {
  stage.around = (call) => call();
  stage.now = Math.max(stage.now, SLOTS[2]);
  for (let minute = 0; minute < 10; minute++) {
    stage.now += 61;
    await stage.run();
  }
}

async function play(told: Story): Promise<{ stage: Stage; wanted: Map<string, number> }> {
  const stage = new Stage();
  const wanted = new Map<string, number>();
  for (const [index, { slot, cancels }] of told.customers.entries()) {
    const holder = `caller${index}`;
    if (await stage.book(holder, SLOTS[slot]) !== 'promised') continue;
    if (cancels) await stage.cancel(holder);
    else wanted.set(holder, SLOTS[slot]);
  }
  stage.now = SLOT - 120;
  for (const minutes of told.gaps) {
    stage.now = Math.max(NOW, stage.now + 60 * minutes);
    await troubledRuns(stage, told);
  }
  await healthyRuns(stage);
  return { stage, wanted };
}

test('every promise is kept once and not before its slot, and no cancelled one, whatever runs fail, overlap, or are missed', async () => {
  await fc.assert(fc.asyncProperty(story, async (told) => {
    const { stage, wanted } = await play(told);
    const calls = stage.calls.map(({ id }) => id.split('-')[2]);
    expect(calls.sort()).toStrictEqual([...wanted.keys()].sort());
    expect(stage.calls.filter(({ id, at }) => at < wanted.get(id.split('-')[2])!)).toStrictEqual([]);
    expect([stage.bookings.bookings.size, stage.locks.locks.size]).toStrictEqual([0, 0]);
  }), { numRuns: 200 });
});
