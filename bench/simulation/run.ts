import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { day } from './model';
import { simulate } from '../../src/simulation/statistics/simulate';

export interface Run {
  /** Milliseconds of the processor. */
  readonly perContact: number;
  /** The same for each ten thousand contacts in turn. */
  readonly perContactInTurn: readonly number[];
  readonly appointments: number;
  readonly meanWait: number;
  /** In MB, from the first ten thousand contacts to the end. */
  readonly heapGrowth: number;
}

const PART = 10_000;

/** Simulates so many contacts, whose records go to a listener that counts them. */
export function run(contacts: number): Run {
  const start = processorTime();
  const instants = [start];
  let [records, heap] = [0, 0];
  let appointments = () => 0;
  const metrics = simulate({
    ...day(contacts),
    onStart: ({ timeline }) => { appointments = () => timeline.count; },
    onRecord: () => {
      if (++records % PART > 0) return;
      if (records === PART && contacts > PART) heap = heapInUse();
      instants.push(processorTime());
    },
  });
  if (records !== contacts) throw new Error(`${contacts} contacts came, but ${records} records`);
  return {
    perContact: (processorTime() - start) / contacts,
    perContactInTurn: instants.slice(1).map((instant, index) => (instant - instants[index]) / PART),
    appointments: appointments(),
    meanWait: metrics.total.waits.mean,
    heapGrowth: heap === 0 ? 0 : heapInUse() - heap,
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
