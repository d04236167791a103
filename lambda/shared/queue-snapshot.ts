import type { Item, StateTable } from './state-table';

/** What is measured in a queue; times are in seconds. */
export const MEASURES = [
  'contactsInQueue', 'oldestSeconds', 'estimatedWaitSeconds', 'agentsAvailable', 'agentsStaffed', 'agentsOnline',
] as const;

export type Measure = typeof MEASURES[number];

export type Measures = { readonly [Name in Measure]?: number };

/** A queue at one moment, in epoch seconds. What the service could not say is absent. */
export interface QueueSnapshot extends Measures {
  readonly asOf: number;
}

export interface SnapshotStore {
  /** Whether the snapshot was newer than the one that was there, and therefore took its place. */
  keep(queueId: string, snapshot: QueueSnapshot): Promise<boolean>;
  read(queueId: string): Promise<QueueSnapshot | undefined>;
}

/** Nobody reads a snapshot that is older than a minute; the rest is for whoever looks into a complaint. */
const KEPT_SECONDS = 3600;

// Runs of the poller may overlap, and the client library repeats a write whose answer was lost.
const NEWER = 'attribute_not_exists(#pk) OR #asOf < :asOf';

export class TableSnapshotStore implements SnapshotStore {
  constructor(private readonly table: StateTable) {}

  public async keep(queueId: string, snapshot: QueueSnapshot): Promise<boolean> {
    const { asOf } = snapshot;
    return this.table.put({ pk: keyOf(queueId), ...itemOf(snapshot), expiresAt: asOf + KEPT_SECONDS }, { expression: NEWER, values: { asOf } });
  }

  public async read(queueId: string): Promise<QueueSnapshot | undefined> {
    const item = await this.table.read(keyOf(queueId));
    return item && { ...numbersOf(item), asOf: Number(item.asOf) };
  }
}

function keyOf(queueId: string): string {
  return `metrics#${queueId}`;
}

function itemOf(snapshot: QueueSnapshot): Item {
  return Object.fromEntries(Object.entries(snapshot).filter(([, value]) => value !== undefined));
}

function numbersOf(item: Item): Measures {
  return Object.fromEntries(MEASURES.filter((name) => typeof item[name] === 'number').map((name) => [name, item[name]]));
}
