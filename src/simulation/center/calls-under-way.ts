import type { Center } from './center';
import { Contact } from './contact';

/** The call counts for the quota of concurrent calls. A callback that waits does not, until it is offered (CP-7). */
export function beginCall(center: Center, contact: Contact): void {
  if (contact.isCall || contact.channel !== 'voice') return;
  contact.isCall = true;
  center.callsUnderWay++;
}

export function endCall(center: Center, contact: Contact): void {
  if (!contact.isCall) return;
  contact.isCall = false;
  center.callsUnderWay--;
}

export function hasLine({ callsUnderWay, model: { quotas } }: Center): boolean {
  return callsUnderWay < quotas.concurrentCalls;
}
