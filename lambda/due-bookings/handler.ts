import { type HandOver, handOver, type HandOverPorts } from './hand-over';
import type { BookingId } from '../shared/bookings/booking-store';
import { describeFailure } from '../shared/failure';
import type { Log } from '../shared/log';
import { FAILED, type Meter } from '../shared/meter';

export interface Ports extends HandOverPorts {
  /** After this time a run begins with no other booking; the next run does. */
  readonly runSeconds: number;
  readonly log: Log;
  readonly meter: Meter;
}

/** How many bookings met which end. */
export type Report = Readonly<Record<HandOver | 'failed' | 'left', number>>;

const AT_ONCE = 10;

/** Runs every minute. Throws when something could not be done: the run then comes again, and the alarm tells. */
export function createHandler(ports: Ports): () => Promise<Report> {
  return async () => {
    const report = await run(ports).catch((error) => fail('The bookings were not found.', error, ports));
    if (report.handedOver + report.dropped + report.failed > 0) ports.log.info('Bookings were due.', { ...report });
    if (report.failed > 0) throw new Error('Not every booking was handed over.');
    return report;
  };
}

async function run(ports: Ports): Promise<Report> {
  const began = ports.clock();
  const left = await ports.bookings.due(began);
  const counts = { handedOver: 0, dropped: 0, elsewhere: 0, failed: 0 };
  const work = async () => {
    while (left.length > 0 && ports.clock() - began < ports.runSeconds) counts[await attempt(left.shift()!, ports)]++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...counts, left: left.length };
}

/** One customer's fault is none of the others. */
async function attempt(id: BookingId, ports: Ports): Promise<HandOver | 'failed'> {
  try {
    return await handOver(id, ports);
  } catch (error) {
    ports.meter(FAILED);
    ports.log.error('A booking was not handed over and is tried again.', { slot: String(id.slot), place: String(id.place), ...describeFailure(error) });
    return 'failed';
  }
}

/** The runtime prints what is thrown, and the message of the failure is not known to be harmless. */
function fail(problem: string, error: unknown, { log, meter }: Ports): never {
  meter(FAILED);
  log.error(problem, describeFailure(error));
  throw new Error(problem);
}
