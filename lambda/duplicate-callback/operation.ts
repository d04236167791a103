import type { Clock } from '../shared/clock';
import type { Answer } from '../shared/contact-event';
import type { ContendPorts } from '../shared/locks/contend';

export interface LockPorts extends ContendPorts {
  readonly clock: Clock;
  readonly reservationSeconds: number;
  readonly lockSeconds: number;
}

/** What an operation is about: the customer's locks, and the contact that asks. */
export interface Request {
  /** The keys of the locks that the customer may have. */
  readonly slots: readonly string[];
  readonly holder: string;
  readonly contactId: string;
  /** When the customer first asked, if the flow says so. */
  readonly requestedAt: string;
}

export type LockOperation = (request: Request, ports: LockPorts) => Promise<Answer>;
