import { openExample } from './example';
import { Result, runOf } from './run';
import { NewThread } from '../../../../src/simulation/cloud/runtime/thread';

/** Runs one after the other, for a thread that does nothing else; gives back how to do one. */
export async function runner(folder: string, newThread?: NewThread): Promise<(seed: number, writes: boolean) => Promise<Result>> {
  const example = await openExample(folder, newThread);
  return (seed, writes) => runOf(seed, example, writes);
}
