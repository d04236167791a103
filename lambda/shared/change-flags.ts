import type { Clock } from './clock';
import { type EmergencyFlag, type FlagBoard, type FlagStore, inForce } from './emergency-flags';
import type { Log } from './log';

export interface FlagPorts {
  readonly clock: Clock;
  readonly flags: FlagStore;
  readonly log: Log;
}

/** `busy`: others wrote again and again meanwhile. `full`: no room for another flag. In both cases nothing was changed. */
export type FlagChange = 'done' | 'busy' | 'full';

/** How often a change starts over that another writer was faster than. */
const ATTEMPTS = 4;
/** DynamoDB takes items of 400 KB; the rest is for the names and the other attributes. */
const MOST_BYTES = 380_000;

export async function setFlag(flag: Omit<EmergencyFlag, 'setAt'>, ports: FlagPorts): Promise<FlagChange> {
  const { scope, author, expiresAt } = flag;
  const change = await changeFlags((flags, now) => [...without(scope, flags), { ...flag, setAt: now }], ports);
  ports.log.info('An emergency flag was to be set.', { author, scope, expiresAt, change });
  return change;
}

export async function removeFlag(scope: string, author: string, ports: FlagPorts): Promise<FlagChange> {
  const change = await changeFlags((flags) => without(scope, flags), ports);
  ports.log.info('An emergency flag was to be removed.', { author, scope, change });
  return change;
}

/**
 * Reads, changes and writes under the condition that nothing has changed. A write that was done but whose answer got lost
 * looks like another writer; the change is then made a second time, with the same effect.
 */
async function changeFlags(
  change: (flags: readonly EmergencyFlag[], now: number) => readonly EmergencyFlag[], { clock, flags: store }: FlagPorts,
): Promise<FlagChange> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const seen = await store.read();
    const now = clock();
    const flags = change(inForce(seen.flags, now), now);
    if (Buffer.byteLength(JSON.stringify(flags)) > MOST_BYTES) return 'full';
    if (await store.replace(seen, { version: nextVersion(seen, now), flags })) return 'done';
  }
  return 'busy';
}

/** Not less than the time: an item that expired and is made anew never has a version that it had before. */
function nextVersion({ version }: FlagBoard, now: number): number {
  return Math.max(version + 1, now);
}

function without(scope: string, flags: readonly EmergencyFlag[]): EmergencyFlag[] {
  return flags.filter((flag) => flag.scope !== scope);
}
