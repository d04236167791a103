import { GRACE, LOCK, OperationName, RESERVATION } from './desk';
import { type Fault, faulty } from './faults';
import { Interleaving } from './interleaving';
import { Ledger } from './ledger';
import { VirtualConnect } from './virtual-connect';
import { confirm } from '../../../../lambda/duplicate-callback/confirm';
import { displacer } from '../../../../lambda/shared/locks/displace';
import type { Policy } from '../../../../lambda/duplicate-callback/policy';
import { release } from '../../../../lambda/duplicate-callback/release';
import { reserve } from '../../../../lambda/duplicate-callback/reserve';
import type { LockStore } from '../../../../lambda/shared/callback-lock';
import { slotKeys } from '../../../../lambda/shared/lock-key';

const OPERATIONS = { reserve, confirm, release };
/** The limit of the function. */
const LONGEST_RUN = 10;

/** How an operation is run: with which fault, by a machine whose clock is how wrong, and with a service that answers or not. */
export interface Run {
  readonly fault?: Fault;
  readonly skew: number;
  readonly connectFails: boolean;
}

/** A service, a store and a clock in which many callers of one number act at the same time. */
export class CallCenter {
  public now = 1_000_000;
  public readonly connect = new VirtualConnect(() => this.now);
  public readonly ledger = new Ledger(this.connect, () => this.now);
  public readonly slots: string[];
  public operations = 0;
  private readonly deadlines = new Set<{ readonly at: number }>();

  constructor(
    public readonly store: LockStore, public readonly interleaving: Interleaving, private readonly policy: Policy, pk: string,
    private readonly graceSeconds = GRACE,
  ) {
    this.slots = slotKeys(pk, policy.allowed);
  }

  /** Time goes on, but not beyond what somebody has to do before; says by how much. */
  public advance(seconds: number): number {
    const before = this.now;
    this.now = Math.min(before + seconds, ...[...this.deadlines].map(({ at }) => at));
    this.ledger.endOldContacts();
    return this.now - before;
  }

  /** What is done within so many seconds, whatever else happens. */
  public async within<T>(seconds: number, act: () => Promise<T>): Promise<T> {
    const deadline = { at: this.now + seconds };
    this.deadlines.add(deadline);
    return act().finally(() => this.deadlines.delete(deadline));
  }

  /** What others write: the handlers of events, and of wishes to cancel. */
  public happen(write: () => Promise<unknown>): Promise<unknown> {
    this.operations++;
    return this.interleaving.step(write);
  }

  /** The answer of an operation; a failure is `unknown`, as for the flow. */
  public operate(operation: OperationName, holder: string, contactId: string, run: Run): Promise<string> {
    this.operations++;
    return this.within(LONGEST_RUN, async () => {
      const began = this.now;
      if (operation === 'reserve') this.ledger.mayReserve(holder);
      const { outcome } = await this.run(operation, holder, contactId, run).catch(() => ({ outcome: 'unknown' }));
      this.ledger.note({ operation, holder, contactId, outcome, began, connectFails: run.connectFails }, this.policy.allowed);
      return outcome;
    });
  }

  private run(operation: OperationName, holder: string, contactId: string, { fault, skew, connectFails }: Run) {
    const clock = () => this.now + skew;
    const ports = {
      clock,
      locks: faulty(this.store, this.interleaving, fault),
      reservationSeconds: RESERVATION,
      lockSeconds: LOCK,
      displace: displacer({
        contacts: faulty(this.connect, this.interleaving, connectFails ? { call: 1, kind: 'crash before' } : undefined),
        instanceId: 'instance',
        now: clock(),
        retryGraceSeconds: this.graceSeconds,
        replaces: this.policy.replaces && operation === 'reserve',
        report: () => undefined,
      }),
    };
    return OPERATIONS[operation]({ slots: this.slots, holder, contactId, requestedAt: '' }, ports);
  }
}
