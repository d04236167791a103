import type { Clock } from '../shared/clock';
import type { Log } from '../shared/log';
import type { Board, SetSwitch, SwitchStore } from '../shared/switch-store';
import type { DeclaredSwitch } from '../shared/switches';

export interface ChangePorts {
  readonly clock: Clock;
  readonly store: SwitchStore;
  readonly log: Log;
}

/** `busy`: others wrote again and again meanwhile, and nothing was changed. */
export type Change = 'done' | 'busy';

export interface WantedChange {
  readonly name: string;
  readonly declared: DeclaredSwitch;
  readonly author: string;
  /** Undefined gives the switch back to what the app declares. */
  readonly value: unknown;
}

/** How often a change starts over that another writer was faster than. */
const ATTEMPTS = 4;

/** The log is the record of who did it. What callers hear stays out of it: such a text may name anybody. */
export async function changeSwitch({ name, declared, author, value }: WantedChange, { clock, store, log }: ChangePorts): Promise<Change> {
  const change = await write((switches, now) => {
    const { [name]: _, ...others } = switches;
    return value === undefined ? others : { ...others, [name]: { value, author, setAt: now } };
  }, store, clock);
  const shown = declared.kind === 'text' ? {} : { value: value === undefined ? 'as declared' : String(value) };
  log.info('A switch was to be set.', { author, switch: name, change, ...shown });
  return change;
}

type Switches = Readonly<Record<string, SetSwitch>>;

/**
 * Reads, changes and writes under the condition that nothing has changed. A write that was done but whose answer got lost
 * looks like another writer; the change is then made a second time, with the same effect.
 */
async function write(change: (switches: Switches, now: number) => Switches, store: SwitchStore, clock: Clock): Promise<Change> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const seen: Board = await store.read();
    if (await store.replace(seen, { version: seen.version + 1, switches: change(seen.switches, clock()) })) return 'done';
  }
  return 'busy';
}
