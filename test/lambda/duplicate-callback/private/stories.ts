import fc from 'fast-check';
import { CallCenter, type Run } from './call-center';
import { GRACE, LOCK } from './desk';

/** The least time between two attempts. With the time that its event may take, it is less than the grace. */
const RETRY_GAP = 600;
const LONGEST_EVENT = 200;

const fault = fc.option(fc.record({
  call: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom('crash before' as const, 'crash after' as const, 'repeat' as const),
}), { nil: undefined });
const run = fc.record({ fault, skew: fc.integer({ min: -30, max: 30 }), connectFails: fc.integer({ min: 0, max: 9 }).map((n) => n === 0) });

const caller = fc.record({
  kind: fc.constant('caller' as const),
  /** How many turns it lets pass before it calls. */
  comesLate: fc.nat(40),
  /** A block runs its function again after a crash. */
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
  ending: fc.constantFrom(
    'is answered', 'is answered and the flow releases', 'is not answered', 'is not answered at first', 'waits', 'is not created'),
  /** Events may get lost. */
  losesEvent: fc.boolean(),
});
const clock = fc.record({
  kind: fc.constant('clock' as const), seconds: fc.constantFrom(1, 5, 60, RETRY_GAP, GRACE + 1, 3600, 8 * 86_400),
});
const cancellation = fc.record({ kind: fc.constant('cancellation' as const) });

type Caller = typeof caller extends fc.Arbitrary<infer T> ? T : never;

const actor = fc.oneof({ weight: 6, arbitrary: caller }, { weight: 4, arbitrary: clock }, { weight: 1, arbitrary: cancellation });

/** Callers of one number, clocks that jump, and wishes to cancel; and the order in which their steps come. */
export const story = fc.record({
  actors: fc.array(actor, { minLength: 4, maxLength: 14 }),
  picks: fc.infiniteStream(fc.nat(50)),
  policy: fc.constantFrom({ allowed: 1, replaces: false }, { allowed: 1, replaces: true }, { allowed: 2, replaces: false }),
});
export type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Starts everybody at once. */
export function start(center: CallCenter, actors: Story['actors']): Promise<unknown>[] {
  return actors.map((one, index) => {
    if (one.kind === 'clock') return advance(center, one.seconds);
    if (one.kind === 'cancellation') return cancel(center);
    return new Life(center, `caller ${index}`, one).live();
  });
}

/** One caller, from the call to the end of the callback. */
class Life {
  private readonly contactId: string;

  constructor(private readonly center: CallCenter, private readonly holder: string, private readonly script: Caller) {
    this.contactId = `callback of ${holder}`;
  }

  public async live(): Promise<void> {
    const { center, holder, script: { ending, comesLate } } = this;
    for (let turn = 0; turn < comesLate; turn++) await center.interleaving.step(() => undefined);
    if (await this.operate('reserve') === 'duplicate') return;
    if (ending === 'is not created') return void await this.operate('release');
    await center.interleaving.step(() => center.ledger.begin(holder, this.contactId));
    if (!await this.confirmed(this.contactId) || ending === 'waits') return;
    await this.ring();
  }

  private async ring(): Promise<void> {
    const { center, contactId, script: { ending } } = this;
    if (ending === 'is not answered at first') return center.within(RETRY_GAP + LONGEST_EVENT, () => this.retry());
    await this.end(contactId, ending !== 'is not answered');
    if (ending === 'is answered and the flow releases') await this.operate('release');
  }

  /** A stopped callback is not tried again. Its next leg comes with an event, and runs the flow like the first one. */
  private async retry(): Promise<void> {
    const { center, holder, contactId } = this;
    if (!await this.end(contactId, false)) return;
    const retry = `retry of ${holder}`;
    await center.interleaving.step(() => center.ledger.begin(holder, retry));
    const leg = { contactId: retry, since: center.now };
    for (const pk of center.slots) {
      await center.happen(() => center.store.renew({ pk, holder }, leg, { state: 'QUEUED', expiresAt: leg.since + LOCK }));
    }
    if (await this.confirmed(retry)) await this.end(retry, true);
  }

  /** Whether the flow lets the callback go on. */
  private async confirmed(contactId: string): Promise<boolean> {
    const outcome = await this.operate('confirm', contactId);
    if (outcome !== 'duplicate' && outcome !== 'cancelled') return true;
    await this.center.interleaving.step(() => this.center.connect.end(contactId));
    return false;
  }

  /** Whether it was this that ended the contact; the event that follows may get lost. */
  private async end(contactId: string, reachedAgent: boolean): Promise<boolean> {
    const { center, script: { losesEvent } } = this;
    const lived = await center.interleaving.step(() => {
      const lives = center.connect.lives(contactId);
      center.connect.end(contactId, reachedAgent);
      return lives;
    });
    for (const pk of losesEvent ? [] : center.slots) await center.happen(() => this.noticeEnd(pk, contactId));
    return lived;
  }

  /** The event may come late, so it counts from the end that it tells of. */
  private noticeEnd(pk: string, contactId: string): Promise<boolean> {
    const { store, connect } = this.center;
    const fate = connect.fates.get(contactId)!;
    if (fate.stage !== 'ended' || fate.reachedAgent) return store.release({ pk, holder: this.holder }, contactId);
    return store.settle({ pk, holder: this.holder }, contactId, fate.at + GRACE);
  }

  private async operate(operation: 'reserve' | 'confirm' | 'release', contactId = this.contactId): Promise<string> {
    let outcome = 'unknown';
    for (const one of this.script.runs as Run[]) {
      outcome = await this.center.operate(operation, this.holder, contactId, one);
      if (outcome !== 'unknown') break;
    }
    return outcome;
  }
}

/** Time goes on while nobody has to hurry. */
async function advance(center: CallCenter, seconds: number): Promise<void> {
  for (let left = seconds; left > 0;) left -= await center.interleaving.step(() => center.advance(left));
}

/** Stops a callback that waits, or leaves a note for one that is not known yet. */
async function cancel(center: CallCenter): Promise<void> {
  for (const pk of center.slots) {
    const seen = await center.interleaving.step(() => center.store.read(pk));
    if (seen && seen.contactId === undefined) await center.happen(() => center.store.requestCancel(seen, center.now));
    else if (seen) await center.interleaving.step(() => center.connect.end(seen.contactId!));
  }
}
