import type { Contact } from '../../simulation/center/contact';
import type { TraceEvent, TraceEvents } from '../../simulation/center/trace';

type Of<K extends keyof TraceEvents> = Extract<TraceEvent, { readonly kind: K }>;

/** What has to be remembered of what happened, because nothing else does. */
export class Facts {
  /** What functions failed, the last one last. */
  readonly failures: (Of<'function-ended'> & { readonly outcome: { readonly kind: 'failed' | 'timed-out' } })[] = [];
  readonly warnings: Of<'warning'>[] = [];
  private readonly heard = new Map<string, Of<'said'>>();
  private readonly due = new Map<string, number>();
  private readonly dialled = new Map<string, string>();
  private readonly invoked = new Map<string, Of<'invoked'>>();

  remember(event: TraceEvent): void {
    switch (event.kind) {
      case 'said': if (event.to === 'customer') this.heard.set(event.contact.phone ?? event.contact.id, event); break;
      case 'scheduled': this.due.set(event.contact.id, event.due); break;
      case 'dialled': this.dialled.set(event.contact.id, event.number); break;
      case 'invoked': this.invoked.set(event.contact.id, event); break;
      case 'function-ended': if (event.outcome.kind !== 'answered') this.failures.push({ ...event, outcome: event.outcome }); break;
      case 'warning': this.warnings.push(event); break;
      default:
    }
  }

  /** What the customer of a contact heard last, in whatever call. */
  lastHeard({ phone, id }: Contact): Of<'said'> | undefined {
    return this.heard.get(phone ?? id);
  }

  /** Until when a callback waits outside of its queue. */
  dueOf({ id }: Contact): number | undefined {
    return this.due.get(id);
  }

  /** The number that was called for a contact. */
  numberOf({ id, customerNumber }: Contact): string | undefined {
    return this.dialled.get(id) ?? customerNumber;
  }

  /** The invocation that the flow of a contact has just come back from; it is told once. */
  takeInvocation({ id }: Contact): Of<'invoked'> | undefined {
    const invoked = this.invoked.get(id);
    this.invoked.delete(id);
    return invoked;
  }
}
