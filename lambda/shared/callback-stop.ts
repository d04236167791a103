import type { Contact } from '@aws-sdk/client-connect';
import { CUSTOMER_FIRST_DIALLED, isCallback } from './initiation-method';
import { secondsOf } from './timestamp';
import { isWithAgent } from './with-agent';

/** What is known of a callback that somebody wants gone. */
export type Liveness =
  | { readonly state: 'waiting' }
  | { readonly state: 'connected' }
  | { readonly state: 'unsure' }
  /** The service does not know it any more. */
  | { readonly state: 'gone' }
  | { readonly state: 'over'; readonly endedAt: number; readonly answered: boolean };

/** What became of the wish. */
export type StopResult = Exclude<Liveness, { state: 'waiting' }> | { readonly state: 'stopped' };

/** Stops a callback that waits, and nothing else. */
export type StopCallback = (contactId: string) => Promise<StopResult>;

/** Only a contact that is certainly this callback, and certainly waits, may be stopped. */
export function liveness(contactId: string, contact: Contact | undefined): Liveness {
  if (contact?.Id !== contactId || !isCallback(contact.InitiationMethod ?? '')) return { state: 'unsure' };
  const endedAt = secondsOf(contact.DisconnectTimestamp);
  const answered = secondsOf(contact.AgentInfo?.ConnectedToAgentTimestamp) !== undefined;
  if (endedAt !== undefined) return { state: 'over', endedAt, answered };
  return { state: isWithAgent(contact) || isOnTheLine(contact) ? 'connected' : 'waiting' };
}

/** A customer-first callback has the customer on the line before an agent. For the other kinds the timestamp may stand for a flow. */
function isOnTheLine({ InitiationMethod, ConnectedToSystemTimestamp }: Contact): boolean {
  return String(InitiationMethod) === CUSTOMER_FIRST_DIALLED && secondsOf(ConnectedToSystemTimestamp) !== undefined;
}
