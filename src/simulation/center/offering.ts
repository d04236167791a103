import { Agent } from './agent';
import { beginCall, endCall } from './calls-under-way';
import type { Center } from './center';
import { connect } from './connecting';
import { Contact } from './contact';
import { callCustomerFirst } from './customer-first';
import { OfferAnswer } from './people';
import { dequeue, Leaving } from './queueing';
import { Match } from '../routing/router';

/** Looks for an agent for a contact that has begun to wait, now and whenever another one becomes eligible. */
export function offerContact(center: Center, contact: Contact): void {
  const { waiting } = contact;
  if (!waiting) return;
  for (const moment of center.router.momentsOf(waiting, center.now)) {
    center.timeline.at(moment, () => { if (contact.waiting === waiting) tryContact(center, contact); });
  }
  tryContact(center, contact);
}

/** An agent has become free: the agent's own order of queues decides (RT-3). One call can be more than one customer-first call. */
export function offerTo(center: Center, agent: Agent): void {
  for (let match = center.router.matchOf(agent.serving, center.now); match; match = center.router.matchOf(agent.serving, center.now)) {
    offer(center, match);
  }
}

/** The agent who would get this contact may prefer another one, and then the next agent is asked. */
export function tryContact(center: Center, contact: Contact): void {
  while (contact.state === 'in-queue' && contact.waiting) {
    const match = center.router.matchFor(contact.waiting, center.now);
    if (!match) return;
    offer(center, match);
  }
}

/** From now on neither can be matched with anybody else; the contact stays in its queue until somebody accepts (OF-1). */
function offer(center: Center, { contact: { id }, agent: { id: name } }: Match): void {
  const contact = center.contacts.get(id)!;
  if (contact.callsFirst === 'customer') return callCustomerFirst(center, contact);
  const agent = center.agents.get(name)!;
  contact.state = 'offered';
  contact.agent = agent.name;
  contact.work.offers++;
  beginCall(center, contact);
  center.router.remove(contact.waiting!);
  center.trace.note('offered', { contact, agent: agent.name });
  center.setHand(agent, contact, 'offered');
  const answer = answerOf(center, contact, agent);
  const { acceptWithin } = center.assumptions;
  if (answer && answer.kind !== 'miss' && answer.after < acceptWithin) answerOffer(center, contact, agent, answer);
  else whileOffered(center, contact, agent, acceptWithin, () => refuse(center, contact, agent, 'missed'));
}

/** What the agent does about it, unless something else comes of the offer before. */
export function answerOffer(center: Center, contact: Contact, agent: Agent, { kind, after }: Exclude<OfferAnswer, { kind: 'miss' }>): void {
  whileOffered(center, contact, agent, after, () => kind === 'accept' ? accept(center, contact, agent) : refuse(center, contact, agent, 'rejected'));
}

function whileOffered(center: Center, contact: Contact, agent: Agent, after: number, act: () => void): void {
  const { offers } = contact.work;
  center.timeline.after(after, () => { if (agent.hand.get(contact) === 'offered' && contact.work.offers === offers) act(); });
}

/** A callback that an agent has to take first has a switch of its own (OF-7, K11). */
function answerOf(center: Center, contact: Contact, { props: { autoAccept, autoAcceptCallbacks, whenOffered } }: Agent): OfferAnswer | undefined {
  const isAutomatic = contact.callsFirst === 'agent' ? autoAcceptCallbacks || (autoAccept && center.assumptions.autoAcceptCallback) : autoAccept;
  return isAutomatic ? { kind: 'accept', after: 0 } : whenOffered?.(contact.id, contact.channel);
}

/** `DequeueTimestamp` is now (OF-1). */
export function accept(center: Center, contact: Contact, agent: Agent): void {
  center.trace.note('offer-ended', { contact, agent: agent.name, how: 'accepted' });
  contact.state = 'connecting';
  center.setHand(agent, contact, 'connecting');
  connect(center, contact, agent);
}

/** No failed attempt: the contact goes to the next agent, and this one to nobody until the contact is cleared (OF-3, OF-4). */
export function refuse(center: Center, contact: Contact, agent: Agent, how: 'missed' | 'rejected'): void {
  center.trace.note('offer-ended', { contact, agent: agent.name, how });
  if (how === 'missed') agent.missed++;
  center.setHand(agent, contact, 'missed');
  contact.agent = undefined;
  contact.state = 'in-queue';
  if (!contact.customerOnLine) endCall(center, contact);
  center.router.add(contact.waiting!);
  tryContact(center, contact);
}

/** The contact goes on outside of the queue; an agent who is asked just now is asked no more. */
export function leaveQueue(center: Center, contact: Contact, reason: Leaving): void {
  if (contact.state === 'offered') withdraw(center, contact);
  dequeue(center, contact, reason);
  if (contact.state === 'in-queue' || contact.state === 'offered') contact.state = 'flow';
}

/** The contact has ended or moved while the agent was asked. */
export function withdraw(center: Center, contact: Contact): void {
  const agent = center.agents.get(contact.agent!)!;
  center.trace.note('offer-ended', { contact, agent: agent.name, how: 'withdrawn' });
  contact.agent = undefined;
  center.setHand(agent, contact);
}
