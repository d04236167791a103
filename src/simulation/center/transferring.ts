import { Agent } from './agent';
import { beginCall } from './calls-under-way';
import type { Center } from './center';
import { choices } from './choices';
import { Contact, DisconnectReason } from './contact';
import { callerIdOf, dial, reasonOf } from './dialling';
import { endContact } from './ending';
import { followUp } from './follow-up';
import { hearRest } from './hearing';
import { hold, resume } from './holding';
import { QuickConnectModel } from './model';
import { situationOf } from './situation';
import { shown } from '../../language/problems';

/** An agent calls a quick connect (QC-1); the customer is on hold meanwhile. */
export function transfer(center: Center, agent: Agent, contact: Contact, quickConnectId: string): Contact {
  const quickConnect = visible(center, agent, contact, quickConnectId);
  if (contact.work.onHoldSince === undefined) hold(center, contact);
  const target = followUp(center, contact, quickConnect.kind === 'PHONE_NUMBER' ? 'EXTERNAL_OUTBOUND' : 'TRANSFER');
  const consultation = { source: contact, target, agent: agent.name };
  contact.consultation = consultation;
  target.consultation = consultation;
  if (quickConnect.kind === 'PHONE_NUMBER') callOutside(center, contact, target, quickConnect);
  else runTransferFlow(center, contact, target, quickConnect);
  return target;
}

/** Agents see the quick connects of the queue of the contact (QC-2). */
function visible(center: Center, agent: Agent, contact: Contact, id: string): QuickConnectModel {
  const quickConnect = center.model.quickConnects.get(id);
  const seen = center.model.queues.get(contact.queue ?? '')?.quickConnects ?? [];
  const who = `agent ${shown(agent.name)} transfers`;
  if (!quickConnect || !seen.includes(id)) {
    throw new Error(`${who} to a quick connect that the queue of the contact does not have, got ${shown(id)}; use one of ${choices(seen)}`);
  }
  if (agent.hand.get(contact) !== 'connected' || contact.consultation) {
    const got = `${situationOf(center, contact)}${contact.consultation ? ', and transferred already' : ''}`;
    throw new Error(`${who} a contact without talking with its customer alone, got ${got}; let the two be connected first`);
  }
  return quickConnect;
}

/** The flow speaks to the agent who transfers. In a queue the customer keeps the place of the wait before (RT-9). */
function runTransferFlow(center: Center, source: Contact, target: Contact, { kind, flow, queue, user }: QuickConnectModel): void {
  target.queue = kind === 'USER' ? center.agent(user ?? '')?.name : queue;
  target.targetAgent = kind === 'USER' ? target.queue : undefined;
  target.place = source.at.enqueue ?? source.at.initiation;
  target.at.connectedToSystem = center.now;
  target.customerOnLine = true;
  target.systemNumber = source.systemNumber;
  const chosen = flow ?? center.model.defaultFlows[kind === 'USER' ? 'AGENT_TRANSFER' : 'QUEUE_TRANSFER'];
  const end = () => endContact(center, target, 'CONTACT_FLOW_DISCONNECT');
  if (chosen === undefined) return end();
  center.run(target, chosen, 'transfer', () => { if (target.state === 'flow') end(); });
}

/** No flow runs, and the number of the queue is shown. */
function callOutside(center: Center, source: Contact, target: Contact, { id, number }: QuickConnectModel): void {
  source.transferredTo = number;
  target.queue = source.queue;
  target.state = 'dialling';
  dial(center, target, {
    number,
    from: callerIdOf(center, target),
    pickedUp: () => {
      target.state = 'connected';
      center.trace.note('joined', { contact: target, agent: id });
    },
    notReached: (why) => endContact(center, target, reasonOf(why)),
  });
}

/** The agent who transfers goes, and the customer is with whoever or whatever is at the other end; whether it was so. */
export function agentLeaves(center: Center, agent: Agent, source: Contact): boolean {
  const { consultation } = source;
  if (consultation?.source !== source || consultation.agent !== agent.name) return false;
  const { target } = consultation;
  resume(center, source);
  source.consultation = undefined;
  target.consultation = undefined;
  source.transferCompletedAt = center.now;
  target.customerOnLine = true;
  beginCall(center, target);
  endContact(center, source, 'AGENT_DISCONNECT', 'transferred');
  hearRest(center, target);
  return true;
}

/** Without the customer there is nothing to transfer; without the other end the agent goes on with the customer. */
export function endConsultation(center: Center, contact: Contact, reason: DisconnectReason): void {
  const { consultation } = contact;
  if (!consultation) return;
  const { source, target } = consultation;
  source.consultation = undefined;
  target.consultation = undefined;
  if (contact === source) endContact(center, target, reason);
}
