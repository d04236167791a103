import { DoneRun, Runs } from './runs';
import { COUNTED, sumOf } from './tally';

/** For a machine that has much else to do. */
const LIMIT = 1_200_000;
/** So many runs are shown; the others fail for the same reasons, mostly. */
const SHOWN = 10;

/** What the runs with these seeds have broken, with how to see such a run. */
export function complaintsOf(runs: readonly DoneRun[]): string[] {
  return runs.filter(({ broken }) => broken.length > 0).slice(0, SHOWN)
    .map(({ seed, broken }) => `seed ${seed}: ${broken.join('; ')}. See it: npx ts-node -T -P test/tsconfig.json test/simulation/faults/private/replay.ts ${seed}`);
}

/** The runs from one seed on: as many as asked for, which keep all promises, and in which all happens that can go wrong. */
export function turmoil(first: number, count: number): void {
  const runs = new Runs();
  afterAll(() => runs.remove());

  test('who was promised a callback gets it or it ends by rule, nobody is called twice for one promise, and nobody who talks is cut off '
    + `(CR-2, FA-2, FA-4, EX-1), in ${count} runs with faults from seed ${first} on`, async () => {
    const done = await runs.of(Array.from({ length: count }, (_, index) => first + index));
    expect(done).toHaveLength(count);
    expect(complaintsOf(done)).toEqual([]);
    const sum = sumOf(done.map(({ tally }) => tally));
    expect(COUNTED.filter((name) => sum[name] < count / 100)).toEqual([]);
  }, LIMIT);
}
