import type { Clock } from '../shared/clock';
import type { QueueSnapshot, SnapshotStore } from '../shared/queue-snapshot';
import type { StateTable } from '../shared/state-table';

export type FreeAgent = () => Promise<boolean>;

/** A queue looks different a minute later. */
const LONGEST_AGE_SECONDS = 60;
/** From the start of a call to the moment at which the metrics show its customer in the queue: ringing, greeting, the next look. */
const ON_THE_WAY_SECONDS = 90;

/** Agents for whom no customer waits or is being called. What is not known counts as none: nobody is called to wait. */
export function freeAgents(snapshot: QueueSnapshot | undefined, dials: readonly number[], now: number): number {
  if (snapshot?.agentsAvailable === undefined || now - snapshot.asOf > LONGEST_AGE_SECONDS) return 0;
  return snapshot.agentsAvailable - (snapshot.contactsInQueue ?? 0) - underWay(dials, now).length;
}

function underWay(dials: readonly number[], now: number): number[] {
  return dials.filter((at) => now - at < ON_THE_WAY_SECONDS);
}

/** Remembers the calls of the last moments in one item, because the metrics do not show them yet. */
export function freeAgentOf(queueId: string, ports: { clock: Clock; snapshots: Pick<SnapshotStore, 'read'>; table: StateTable }): FreeAgent {
  const pk = `dials#${queueId}`;
  return async () => {
    const now = ports.clock();
    const [snapshot, item] = await Promise.all([ports.snapshots.read(queueId), ports.table.read(pk)]);
    const seen = String(item?.dials ?? '');
    const dials = seen.split(',').filter(Boolean).map(Number);
    if (freeAgents(snapshot, dials, now) < 1) return false;
    const after = { pk, dials: [...underWay(dials, now), now].join(), expiresAt: now + 3600 };
    return ports.table.put(after, { expression: 'attribute_not_exists(#pk) OR #dials = :seen', values: { seen } });
  };
}
