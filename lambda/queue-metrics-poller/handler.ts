import { type Plan, untilNextPoll } from './plan';
import { poll, type PollPorts } from './poll';
import { describeFailure } from '../shared/failure';
import type { Log } from '../shared/log';
import { FAILED, type Meter } from '../shared/meter';

export interface Ports extends PollPorts, Plan {
  /** Milliseconds from any moment on. */
  readonly stopwatch: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
  readonly meter: Meter;
}

export interface Run {
  readonly polls: number;
  readonly succeeded: number;
}

/**
 * Polls again and again until the next run takes over. One failed poll only makes the data older, so it is counted; a run
 * without any success has let it get too old, so it throws.
 */
export function createHandler(ports: Ports): () => Promise<Run> {
  return async () => {
    const start = ports.stopwatch();
    const outcomes = [await succeeds(ports)];
    for (;;) {
      const wait = untilNextPoll(ports.stopwatch() - start, ports);
      if (wait === undefined) return conclude(outcomes, ports.log);
      await ports.sleep(wait);
      outcomes.push(await succeeds(ports));
    }
  };
}

async function succeeds(ports: Ports): Promise<boolean> {
  try {
    await poll(ports);
    return true;
  } catch (error) {
    ports.meter(FAILED);
    ports.log.error('The queues could not be polled.', describeFailure(error));
    return false;
  }
}

function conclude(outcomes: readonly boolean[], log: Log): Run {
  const run = { polls: outcomes.length, succeeded: outcomes.filter(Boolean).length };
  log.info('The run has ended.', run);
  if (run.succeeded === 0) throw new Error('No poll of the run succeeded.');
  return run;
}
