import { Seen } from './seen';
import { Contact, DisconnectReason } from '../../../../src/simulation/center/contact';

const HUNG_UP: readonly (DisconnectReason | undefined)[] = ['CUSTOMER_DISCONNECT', 'AGENT_DISCONNECT'];

/** Who talks is cut off by nobody, and a flow hangs up on nobody to whom it has not said goodbye. */
export function brokenConversations({ contacts, words }: Seen): string[] {
  return [
    ...contacts.filter(isCutOff).map(({ id, disconnectReason, endedBy }) => `contact ${id} is cut off while it talks: ${disconnectReason} ${endedBy ?? ''}`),
    ...contacts.filter((contact) => isLeftByFlow(contact) && !words.some((word) => word.contact === contact && word.text.includes('Goodbye')))
      .map(({ id }) => `the flow of contact ${id} hangs up without a word`),
  ];
}

function isCutOff({ at, state, disconnectReason, endedBy }: Contact): boolean {
  return at.connectedToAgent !== undefined && state === 'ended' && (!HUNG_UP.includes(disconnectReason) || endedBy !== undefined);
}

function isLeftByFlow({ method, disconnectReason }: Contact): boolean {
  return method === 'INBOUND' && disconnectReason === 'CONTACT_FLOW_DISCONNECT';
}
