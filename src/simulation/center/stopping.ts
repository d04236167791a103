import type { Center } from './center';
import { InitiationMethod } from './contact';
import { endContact } from './ending';

/** Voice contacts that the service does not stop (EX-3). */
const NOT_STOPPED: readonly InitiationMethod[] = ['DISCONNECT', 'TRANSFER', 'QUEUE_TRANSFER', 'EXTERNAL_OUTBOUND'];

/** What `StopContact` does: it removes a callback, and ends a call. */
export function stopContact(center: Center, id: string): 'stopped' | 'refused' | 'not-found' {
  const contact = center.contacts.get(id);
  if (!contact || contact.state === 'ended') return 'not-found';
  if (contact.channel === 'voice' && NOT_STOPPED.includes(contact.method)) return 'refused';
  endContact(center, contact, 'OTHER', 'stopped');
  return 'stopped';
}
