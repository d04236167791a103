import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { day } from './model';
import type { Center } from '../../src/simulation/center/center';
import { simulate } from '../../src/simulation/statistics/simulate';

export interface Run {
  /** Milliseconds of the processor. */
  readonly perContact: number;
  readonly appointments: number;
  readonly meanWait: number;
  /** In MB, from the first ten thousand contacts to the end. */
  readonly heapGrowth: number;
}

const FIRST = 10_000;

/** Simulates so many contacts, whose records go to a listener that counts them. */
export function run(contacts: number): Run {
  const counted = { records: 0, heap: 0, appointments: () => 0 };
  const onStart = ({ timeline }: Center) => { counted.appointments = () => timeline.count; };
  const onRecord = () => { if (++counted.records === FIRST && contacts > FIRST) counted.heap = heapInUse(); };
  const start = processorTime();
  const metrics = simulate({ ...day(contacts), onStart, onRecord });
  const milliseconds = processorTime() - start;
  if (counted.records !== contacts) throw new Error(`${contacts} contacts came, but ${counted.records} records`);
  return {
    perContact: milliseconds / contacts,
    appointments: counted.appointments(),
    meanWait: metrics.total.waits.mean,
    heapGrowth: counted.heap === 0 ? 0 : heapInUse() - counted.heap,
  };
}

export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** In MB, of what is still needed. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_000_000;
}
