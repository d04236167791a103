import type { EventFaultKind, FaultKind } from './faults';
import type { ApiCall } from './http/api-call';
import type { Outcome } from './runtime/report';
import type { Contact } from '../center/contact';

/** Why a function runs. */
export type Cause =
  /** A flow invoked it; whether the flow waits for the answer or not. */
  | { readonly by: 'flow' }
  /** A rule matched an event, or a schedule was due. */
  | { readonly by: 'rule' | 'schedule'; readonly name: string }
  /** Messages were in a queue. */
  | { readonly by: 'queue'; readonly name: string }
  /** Somebody sent a request to its address. */
  | { readonly by: 'request' }
  /** Whoever runs the simulation wanted to know. */
  | { readonly by: 'hand' };

/** What can be seen of what stands around the contact center. */
export interface CloudEvents {
  /** The work may be done all the same, if the answer alone met a fault. */
  'api-called': ApiCall & { readonly fault?: FaultKind; /** The type of the error. */ readonly refusedWith?: string };
  'texted': { readonly to: string; readonly from: string; readonly body: string };
  'function-ended': { readonly function: string; readonly cause: Cause; readonly event: unknown; readonly outcome: Outcome };
  'contact-event': { readonly contact: Contact; readonly type: string; readonly fault?: EventFaultKind };
}
