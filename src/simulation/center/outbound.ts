import { Agent } from './agent';
import type { Center } from './center';
import { join } from './connecting';
import { Contact } from './contact';
import { callerIdOf, dial, reasonOf } from './dialling';
import { endContact } from './ending';
import { knownFlow, knownQueue } from './known';
import { handOf } from './situation';
import { startWhisper } from './whispers';
import { shown } from '../../language/problems';
import { canTake } from '../routing/serving-agent';

/** An agent calls somebody, for a queue whose number is shown: the outbound whisper, and the two talk (OUTBOUND). */
export function agentDials(center: Center, agent: Agent, number: string, queue: string): Contact {
  if (!canTake({ ...agent.serving, available: true }, 'voice')) {
    throw new Error(`agent ${shown(agent.name)} dials ${number} without a free slot for a call, got ${handOf(agent)} in hand; end a contact first`);
  }
  const { id } = knownQueue(center, queue);
  const contact = center.newContact('OUTBOUND', 'voice', number);
  contact.queue = id;
  contact.agent = agent.name;
  contact.state = 'connecting';
  center.setHand(agent, contact, 'connecting');
  const whisper = startWhisper(center, contact, 'outbound-whisper');
  dial(center, contact, {
    number,
    from: callerIdOf(center, contact),
    pickedUp: () => {
      contact.whenPickedUp?.();
      whisper.whenOver(() => join(center, contact, agent));
    },
    notReached: (why) => endContact(center, contact, reasonOf(why)),
  });
  return contact;
}

export interface OutboundCall {
  readonly number: string;
  readonly flow: string;
  readonly queue?: string;
  /** The number shown; that of the queue if left out. */
  readonly from?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What `StartOutboundVoiceContact` does: whoever picks up is in the flow (API). */
export function startOutboundVoice(center: Center, { number, flow, queue, from, attributes = {} }: OutboundCall): Contact {
  const { id } = knownFlow(center, flow);
  const queueId = queue === undefined ? undefined : knownQueue(center, queue).id;
  const contact = center.newContact('API', 'voice', number);
  contact.queue = queueId;
  contact.callerId = from;
  contact.attributes = { ...attributes };
  contact.state = 'dialling';
  dial(center, contact, {
    number,
    from: callerIdOf(center, contact),
    pickedUp: () => {
      contact.state = 'flow';
      center.run(contact, id, 'flow', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
    },
    notReached: (why) => endContact(center, contact, reasonOf(why)),
  });
  return contact;
}
