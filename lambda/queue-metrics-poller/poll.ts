import { measuresOf, type QueueMetrics, type ReadQueueMetrics } from './queue-metrics';
import type { Clock } from '../shared/clock';
import type { Measures, QueueSnapshot, SnapshotStore } from '../shared/queue-snapshot';

/**
 * Unverified: the service leaves a queue out of its answer when nothing happens there. So nobody waits in it, and who works
 * there is not known.
 */
const NO_DATA: Measures = { contactsInQueue: 0 };

export interface PollPorts {
  readonly clock: Clock;
  readonly metrics: ReadQueueMetrics;
  readonly snapshots: SnapshotStore;
  readonly queueIds: readonly string[];
}

/** Looks at all queues once and keeps what it saw. A queue that cannot be kept does not hold up the others. */
export async function poll({ clock, metrics, snapshots, queueIds }: PollPorts): Promise<void> {
  const seen = snapshotsOf(await metrics(queueIds), queueIds, clock());
  const writes = await Promise.allSettled(seen.map(([queueId, snapshot]) => snapshots.keep(queueId, snapshot)));
  for (const write of writes) if (write.status === 'rejected') throw write.reason;
}

/** A time that is still to come would keep every later snapshot out, so it becomes the present. */
export function snapshotsOf({ asOf, results }: QueueMetrics, queueIds: readonly string[], now: number): [string, QueueSnapshot][] {
  const time = Math.min(Math.floor(asOf.getTime() / 1000), now);
  const measures = new Map(results.map((result) => [result.Dimensions?.Queue?.Id, measuresOf(result)]));
  return queueIds.map((queueId) => [queueId, { ...measures.get(queueId) ?? NO_DATA, asOf: time }]);
}
