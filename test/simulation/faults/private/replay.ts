import { Runs } from './runs';

/** Prints one run, and what it breaks: `ts-node test/simulation/faults/private/replay.ts <seed>`. */
async function replay(seed: number): Promise<void> {
  const runs = new Runs();
  const [{ lines, broken }] = await runs.of([seed], true);
  runs.remove();
  console.log([...lines, ...broken].join('\n'));
}

void replay(Number(process.argv[2]));
