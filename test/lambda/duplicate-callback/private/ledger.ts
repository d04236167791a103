import { GRACE, LOCK, OperationName, RESERVATION } from './desk';
import type { VirtualConnect } from './virtual-connect';

/** The service removes a callback then. */
const LIFE_OF_CALLBACK = 7 * 86_400;
/** By how much two machines of a story may disagree about the time, one behind and one ahead. */
const SKEW = 60;

export interface Entry {
  readonly operation: OperationName;
  readonly holder: string;
  readonly contactId: string;
  readonly outcome: string;
  readonly began: number;
  readonly connectFails: boolean;
}

interface Leg {
  readonly holder: string;
  readonly contactId: string;
  readonly began: number;
  /** Whether it was told that it has the lock. */
  holds: boolean;
}

/** Knows from the answers alone who believes what, and complains when the promises are broken. */
export class Ledger {
  private readonly legs = new Map<string, Leg>();
  private readonly reservations = new Map<string, number>();

  constructor(private readonly connect: VirtualConnect, private readonly clock: () => number) {}

  public begin(holder: string, contactId: string): void {
    this.connect.begin(contactId);
    this.legs.set(contactId, { holder, contactId, began: this.clock(), holds: false });
  }

  public endOldContacts(): void {
    for (const { contactId, began } of this.legs.values()) if (this.clock() - began >= LIFE_OF_CALLBACK) this.connect.end(contactId);
  }

  /** A reservation counts from the moment in which it may be written. */
  public mayReserve(holder: string): void {
    this.reservations.set(holder, this.clock());
  }

  public note(entry: Entry, allowed: number): void {
    const { operation, outcome, holder, contactId } = entry;
    if (operation === 'reserve' && outcome === 'duplicate') this.reservations.delete(holder);
    if (outcome === 'confirmed') this.hold(contactId, allowed);
    if (outcome === 'duplicate' && !this.mayBeRefused(entry)) throw new Error(`${holder} was refused by nobody: ${JSON.stringify(entry)}`);
  }

  public hold(contactId: string, allowed: number): void {
    this.legs.get(contactId)!.holds = true;
    const holding = [...this.legs.values()].filter((leg) => leg.holds && this.connect.lives(leg.contactId));
    const holders = new Set(holding.map(({ holder }) => holder));
    if (holders.size > allowed) throw new Error(`${[...holders].join(' and ')} hold the lock`);
  }

  /** A customer is refused only for somebody who may still ring, and no longer than the documented bound. */
  private mayBeRefused({ holder, began, connectFails }: Entry): boolean {
    const reserved = [...this.reservations].some(([other, at]) => other !== holder && began <= at + RESERVATION + SKEW);
    return reserved || [...this.legs.values()].some((leg) => leg.holder !== holder && this.mayRing(leg, began, connectFails));
  }

  private mayRing({ contactId, began: legBegan }: Leg, at: number, connectFails: boolean): boolean {
    const fate = this.connect.fates.get(contactId)!;
    if (fate.stage !== 'ended') return true;
    const grace = fate.reachedAgent ? 0 : GRACE + SKEW;
    return at <= fate.at + grace || (connectFails && at <= legBegan + LOCK + RESERVATION + SKEW);
  }
}
