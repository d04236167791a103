import type { Clock } from '../shared/clock';
import type { SnapshotStore } from '../shared/queue-snapshot';

/** A queue looks different a minute later. */
const LONGEST_AGE_SECONDS = 60;

/** The wait in the queue of this ARN, in seconds; undefined where nobody knows. */
export type ExpectedWait = (queueArn: string) => Promise<number | undefined>;

export const NOT_MEASURED: ExpectedWait = async () => undefined;

export function expectedWait(snapshots: Pick<SnapshotStore, 'read'>, clock: Clock): ExpectedWait {
  return async (queueArn) => {
    const queueId = /\/queue\/([0-9a-f-]+)$/i.exec(queueArn)?.[1];
    const snapshot = queueId === undefined ? undefined : await snapshots.read(queueId);
    return snapshot && clock() - snapshot.asOf <= LONGEST_AGE_SECONDS ? snapshot.estimatedWaitSeconds : undefined;
  };
}
