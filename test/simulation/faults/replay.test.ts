import { openExample } from './private/example';
import { runOf } from './private/run';
import { Runs } from './private/runs';
import { complaintsOf } from './private/turmoil';

/** With faults of calls and of events, with expired and with cancelled callbacks, with several customers. */
const SEEDS = [84, 155, 546];

let runs: Runs;
beforeAll(() => { runs = new Runs(); });
afterAll(() => runs.remove());

test('a run that is done on its own takes the same course as after other runs, byte for byte', async () => {
  const inARow = await runs.of(SEEDS, true);
  for (const { seed, lines } of inARow) {
    expect(lines.length).toBeGreaterThan(50);
    expect((await runs.of([seed], true))[0].lines).toEqual(lines);
  }
});

test('a run takes the same course when each function has a thread of its own', async () => {
  const example = await openExample(runs.example);
  for (const { seed, lines } of await runs.of(SEEDS, true)) expect((await runOf(seed, example, true)).lines).toEqual(lines);
  await example.runtime.close();
});

test('two seeds take two courses', async () => {
  const [one, other] = await runs.of([84, 155], true);
  expect(one.lines).not.toEqual(other.lines);
});

test('a run that breaks a promise is told with its seed, and with how to see it again', () => {
  const fine = { seed: 1, broken: [], lines: [], tally: {} as never };
  expect(complaintsOf([fine, { ...fine, seed: 7, broken: ['callback 1 calls 9 times', 'callback 1 never ends'] }])).toEqual([
    'seed 7: callback 1 calls 9 times; callback 1 never ends. '
    + 'See it: npx ts-node -T -P test/tsconfig.json test/simulation/faults/private/replay.ts 7',
  ]);
});
