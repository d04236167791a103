import { detail, story, Telling } from './teller';
import type { Contact, DisconnectReason, EndedBy } from '../../../simulation/center/contact';
import type { Names } from '../names';

type Words = (contact: Contact, names: Names) => string;

const agentOf = ({ agent }: Contact) => agent ?? 'the agent';

const CAUSES: Readonly<Record<Exclude<EndedBy, 'transferred'>, Words>> = {
  'expiry': () => 'expires',
  'stopped': () => 'is stopped',
  'quota': (_, { model: { quotas } }) => `is refused: all ${quotas.concurrentCalls} calls of the quota are under way`,
  'no-caller-id': () => 'ends: there is no number to show to the customer',
  'whisper-too-long': () => 'ends: the whisper takes too long',
};

const REASONS: Readonly<Partial<Record<DisconnectReason, Words>>> = {
  CUSTOMER_DISCONNECT: (contact, names) => `ends: ${names.customerOf(contact)} hangs up`,
  AGENT_DISCONNECT: (contact) => `ends: ${agentOf(contact)} hangs up`,
  THIRD_PARTY_DISCONNECT: () => 'ends: the other side hangs up',
  CONTACT_FLOW_DISCONNECT: () => 'ends: the flow hangs up',
  TELECOM_PROBLEM: () => 'ends: the call fails',
  TELECOM_BUSY: () => 'ends: the line is busy',
  TELECOM_NUMBER_INVALID: () => 'ends: the number is not valid',
  TELECOM_POTENTIAL_BLOCKING: () => 'ends: the network blocks the call',
  TELECOM_UNANSWERED: () => 'ends: nobody answers',
  TELECOM_TIMEOUT: () => 'ends: nobody answers',
  TELECOM_ORIGINATOR_CANCEL: (contact) => `ends: ${agentOf(contact)} hangs up while the phone rings`,
};

/** Why a contact is over. */
export function endOf(contact: Contact, names: Names): string {
  const { endedBy, disconnectReason: reason } = contact;
  if (endedBy === 'transferred') return 'goes on as another contact';
  const words = endedBy ? CAUSES[endedBy] : REASONS[reason!];
  return words?.(contact, names) ?? `ends (${reason})`;
}

export const contactEnded: Telling<'contact-ended'> = ({ contact }, { names }) => (
  (contact.endedBy === 'transferred' ? detail : story)(contact, endOf(contact, names)));
