import { detail, story, Telling } from './teller';
import type { Contact, DisconnectReason, EndedBy } from '../../../simulation/center/contact';
import type { Names } from '../names';

type Words = (contact: Contact, names: Names) => string;

const agentOf = ({ agent }: Contact) => agent ?? 'the agent';

const CAUSES: Readonly<Record<Exclude<EndedBy, 'transferred'>, Words>> = {
  'expiry': () => 'it has expired',
  'stopped': () => 'it is stopped',
  'quota': (_, { model: { quotas } }) => `the quota of concurrent calls (${quotas.concurrentCalls}) is used up`,
  'no-caller-id': () => 'there is no number to show to the customer',
  'whisper-too-long': () => 'the whisper takes too long',
};

const REASONS: Readonly<Partial<Record<DisconnectReason, Words>>> = {
  CUSTOMER_DISCONNECT: (contact, names) => `${names.customerOf(contact)} hangs up`,
  AGENT_DISCONNECT: (contact) => `${agentOf(contact)} hangs up`,
  THIRD_PARTY_DISCONNECT: () => 'the other side hangs up',
  CONTACT_FLOW_DISCONNECT: () => 'the flow hangs up',
  TELECOM_PROBLEM: () => 'the call fails',
  TELECOM_BUSY: () => 'the line is busy',
  TELECOM_NUMBER_INVALID: () => 'the number is not valid',
  TELECOM_POTENTIAL_BLOCKING: () => 'the network blocks the call',
  TELECOM_UNANSWERED: () => 'nobody answers',
  TELECOM_TIMEOUT: () => 'nobody answers',
  TELECOM_ORIGINATOR_CANCEL: (contact) => `${agentOf(contact)} hangs up while the phone rings`,
};

/** Why a contact is over, as half a sentence. */
export function endOf(contact: Contact, names: Names): string {
  const { endedBy, disconnectReason: reason } = contact;
  if (endedBy === 'transferred') return 'it goes on as another contact';
  const words = endedBy ? CAUSES[endedBy] : REASONS[reason!];
  return words?.(contact, names) ?? `${reason}`;
}

export const contactEnded: Telling<'contact-ended'> = ({ contact }, { names }) => (
  (contact.endedBy === 'transferred' ? detail : story)(contact, `ends: ${endOf(contact, names)}`));
