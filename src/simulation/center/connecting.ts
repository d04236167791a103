import { Agent } from './agent';
import type { Center } from './center';
import { Contact } from './contact';
import { dialCallback } from './dialling';
import { endContact } from './ending';
import { FlowRole } from './flow-run';
import { dequeue } from './queueing';
import type { FlowTypeName } from '../../language/flow-type';
import { Slot } from '../interpreter/requests';

/** An agent has accepted: the whispers of the initiation method, in their order, and then the two talk. */
export function connect(center: Center, contact: Contact, agent: Agent): void {
  center.breakOff(contact, 'customer-queue');
  dequeue(center, contact, 'accepted');
  contact.state = 'connecting';
  whisper(center, contact, 'agent-whisper', () => {
    if (contact.method === 'CALLBACK') dialCallback(center, contact, agent);
    else whisper(center, contact, 'customer-whisper', () => join(center, contact, agent));
  });
}

const DEFAULTS: Partial<Record<Slot, FlowTypeName>> = {
  'agent-whisper': 'AGENT_WHISPER', 'customer-whisper': 'CUSTOMER_WHISPER', 'outbound-whisper': 'OUTBOUND_WHISPER',
};

/** Plays what was set, or else the default of the instance (FL-1); a whisper that lasts too long ends the call (DL-5). */
export function whisper(center: Center, contact: Contact, slot: Slot & FlowRole, then: () => void): void {
  const flow = contact.slots.has(slot) ? contact.slots.get(slot) : center.model.defaultFlows[DEFAULTS[slot]!];
  if (flow === undefined) return then();
  const tooLong = center.timeline.after(center.assumptions.whisperFor + 1, () => endContact(center, contact, 'TELECOM_PROBLEM'));
  const run = center.run(contact, flow, slot, () => {
    tooLong.calledOff = true;
    then();
  });
  if (run.isOver) tooLong.calledOff = true;
}

export function join(center: Center, contact: Contact, agent: Agent): void {
  contact.state = 'connected';
  contact.at.connectedToAgent = center.now;
  center.setHand(agent, contact, 'connected');
  center.trace.note('joined', { contact, agent: agent.name });
}
