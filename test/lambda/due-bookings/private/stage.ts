import { MemoryDueStore } from './memory-due-store';
import { book } from '../../../../lambda/callback-slots/book';
import { createHandler } from '../../../../lambda/due-bookings/handler';
import { holderOf } from '../../../../lambda/shared/requests/request-lock';
import { at, SCHEDULE } from '../../callback-slots/private/schedules';
import { MemoryLockStore } from '../../private/memory-lock-store';
import { MemoryLog } from '../../private/memory-log';
import { MemoryRequestStore } from '../../private/memory-request-store';
import { phoneNumber } from '../../private/phone-numbers';

/** A Thursday. */
export const NOW = at('2026-11-19T09:00:00Z');
/** The first slot of a Friday a week later. */
export const SLOT = at('2026-11-27T08:00:00Z');

/** Stands around each call of a port. */
export type Around = <T>(call: () => Promise<T>) => Promise<T>;

/** Customers who book slots that no delay reaches, and what becomes of them. */
export class Stage {
  public readonly bookings = new MemoryDueStore();
  public readonly locks = new MemoryLockStore();
  public readonly requests = new MemoryRequestStore();
  public readonly log = new MemoryLog();
  /** The requests that were called, and when. */
  public readonly calls: { readonly id: string; readonly at: number }[] = [];
  public now = NOW;

  /** One run of the schedule. */
  public readonly run = createHandler({
    clock: () => this.now,
    bookings: {
      due: (now) => this.around(() => this.bookings.due(now)),
      claim: (id, now, until) => this.around(() => this.bookings.claim(id, now, until)),
      remove: (booking) => this.around(() => this.bookings.remove(booking)),
    },
    locks: {
      read: (pk) => this.around(() => this.locks.read(pk)),
      replace: (seen, by) => this.around(() => this.locks.replace(seen, by)),
      release: (id) => this.around(() => this.locks.release(id)),
    },
    requests: { open: (id, record) => this.around(() => this.requests.open(id, record)) },
    enterLine: ({ id }) => this.around(() => this.call(id)),
    recordSeconds: 950_400,
    runSeconds: 25,
    log: this.log,
    meter: () => undefined,
  });

  public around: Around = (call) => call();

  public async book(holder: string, slot: number): Promise<string> {
    const request = { slot, holder, locks: [lockOf(holder)], far: { number: phoneNumber(1), language: 'en-US' } };
    const schedule = { ...SCHEDULE, horizonSeconds: 14 * 86_400 };
    return (await book(request, this.now, { schedule, bookings: this.bookings, locks: this.locks })).outcome;
  }

  public async cancel(holder: string): Promise<void> {
    await this.locks.requestCancel((await this.locks.read(lockOf(holder)))!, this.now);
  }

  /** The line calls at once. A request that comes again is not called again, see `lambda/requested-call/dial.ts`. */
  private async call(id: string): Promise<void> {
    const record = await this.requests.read(id);
    if (record?.state !== 'WAITING') return;
    this.calls.push({ id, at: this.now });
    await this.requests.close(id);
    await this.locks.release({ pk: record.lockKey, holder: holderOf(id) });
  }
}

export function lockOf(holder: string): string {
  return `lock#${holder}`;
}
