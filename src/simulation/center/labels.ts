import { Agent, HandState } from './agent';
import { Contact } from './contact';

/** The words of reports changed: `older` are those of 2019. */
export type LabelEdition = 'older' | 'newer';

/** What comes first where an agent has several contacts in hand. */
const PRESSING: readonly HandState[] = ['missed', 'offered', 'connecting', 'connected', 'after-contact-work'];

/** What real-time reports call what an agent is doing (OF-6). */
export function agentActivity({ hand, status }: Agent, edition: LabelEdition = 'newer'): string {
  const states = [...hand.values()];
  const state = PRESSING.find((one) => states.includes(one));
  switch (state) {
    case 'missed': return 'Missed';
    case 'offered': return 'Incoming';
    case 'connecting':
    case 'connected': return edition === 'older' ? 'On Contact' : 'On contact';
    case 'after-contact-work': return 'After contact work';
    default: return status === 'available' ? 'Available' : 'Offline';
  }
}

/** What they call what is with a contact in the hand of an agent (OF-6). Words are documented for callbacks, conversations and missed contacts. */
export function contactState({ hand }: Agent, contact: Contact, edition: LabelEdition = 'newer'): string | undefined {
  const words = contact.callsFirst === 'agent' ? CALLBACK_WORDS[edition] : { offered: 'Incoming', connecting: 'Connecting' };
  const state = hand.get(contact);
  switch (state) {
    case 'offered':
    case 'connecting': return words[state];
    case 'connected': return contact.work.onHoldSince === undefined ? 'Connected' : 'On hold';
    case 'missed': return 'Missed contact';
    case 'after-contact-work': return 'After contact work';
    default: return undefined;
  }
}

/** Connecting is the whisper to the agent, and the ringing phone of the customer. */
const CALLBACK_WORDS: Readonly<Record<LabelEdition, Readonly<Record<'offered' | 'connecting', string>>>> = {
  older: { offered: 'Inbound callback', connecting: 'Outbound callback' },
  newer: { offered: 'Callback incoming', connecting: 'Callback dialing' },
};
