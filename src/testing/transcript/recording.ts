import { Facts } from './facts';
import { Names } from './names';
import { tell } from './tellers';
import type { Told } from './tellers/teller';
import type { Trace, TraceEvent } from '../../simulation/center/trace';

/** One line of a transcript. */
export interface Entry extends Told {
  readonly at: number;
}

/** Writes down everything that happens, while it happens. */
export class Recording {
  readonly entries: Entry[] = [];
  readonly facts = new Facts();
  private last?: TraceEvent;

  constructor(trace: Trace, readonly names: Names) {
    trace.listen((event) => this.hear(event));
  }

  private hear(event: TraceEvent): void {
    if ('contact' in event) this.names.meet(event.contact);
    this.facts.remember(event);
    const told = tell(event, this);
    if (told && !this.joinsKeys(event)) this.entries.push({ at: event.at, ...told });
    this.last = event;
  }

  /** Keys that are pressed in one go are one line. */
  private joinsKeys(event: TraceEvent): boolean {
    const { last, entries } = this;
    if (event.kind !== 'keys' || last?.kind !== 'keys' || last.contact !== event.contact || last.at !== event.at) return false;
    const entry = entries.pop()!;
    entries.push({ ...entry, what: entry.what + event.keys });
    return true;
  }
}
