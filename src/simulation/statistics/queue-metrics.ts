import { Level } from './level';
import { Summary } from './summary';
import { Contact } from '../center/contact';
import { Leaving } from '../center/queueing';

/** What became of the contacts of a queue. Each leg of a callback is a contact of its own. */
export class QueueMetrics {
  readonly inQueue: Level;
  /** Of everyone who left, however (ME-1). */
  readonly waits = new Summary();
  /** Of those whom an agent accepted. */
  readonly answered = new Summary();
  /** They ended in queue, and nobody calls them back (ME-2, CR-6). */
  readonly abandoned = new Summary();
  /** Contacts that came into the queue. */
  queued = 0;
  private calledBack = 0;
  private readonly within = new Map<number, number>();

  constructor(start: number, serviceLevels: readonly number[]) {
    this.inQueue = new Level(start);
    for (const threshold of serviceLevels) this.within.set(threshold, 0);
  }

  /** Contacts that left for a callback which they asked for while they waited. */
  get callbacksRequested(): number {
    return this.calledBack;
  }

  /** Which share of those who left was abandoned. */
  get abandonment(): number {
    return shareOf(this.abandoned.count, this.waits.count);
  }

  /** It comes, or is put back to where it stood. */
  entered({ at: { enqueue } }: Contact, at: number): void {
    this.inQueue.change(1, at);
    if (enqueue === at) this.queued++;
  }

  /** It has waited here since before anything was measured. */
  found(at: number): void {
    this.inQueue.change(1, at);
  }

  /** Who goes on to another queue, or is dialled, has not been served and has not given up (C-5). */
  left(contact: Contact, reason: Leaving, at: number): void {
    this.inQueue.change(-1, at);
    if (reason === 'transferred' || reason === 'dialled') return;
    const wait = at - contact.at.enqueue!;
    this.waits.add(wait);
    for (const [threshold, count] of this.within) if (wait <= threshold) this.within.set(threshold, count + 1);
    if (reason === 'accepted') this.answered.add(wait);
    else if (reason === 'callback') this.calledBack++;
    else if (contact.nextId === undefined) this.abandoned.add(wait);
  }

  /** The thresholds that were asked for, in milliseconds. */
  get thresholds(): number[] {
    return [...this.within.keys()];
  }

  /** Which share left within the threshold, one of those that were asked for: answered, abandoned, or for a callback (ME-3). */
  serviceLevel(threshold: number): number {
    const count = this.within.get(threshold);
    if (count === undefined) throw new Error(`service level ${threshold} was not counted; ask for one of ${this.thresholds.join(', ')} ms, or name it in serviceLevels`);
    return shareOf(count, this.waits.count);
  }
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
