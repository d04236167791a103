import type { Center } from './center';
import { Contact } from './contact';
import { situationOf } from './situation';
import type { Json } from '../../language/json';

/** The customer hears the hold flow, until the agent is back. */
export function hold(center: Center, contact: Contact): void {
  const { work, slots } = contact;
  if (contact.state !== 'connected' || work.onHoldSince !== undefined) {
    const got = `${situationOf(center, contact)}${work.onHoldSince === undefined ? '' : ', and on hold already'}`;
    throw new Error(`the customer is put on hold without talking with an agent, got ${got}; let the two be connected first`);
  }
  work.holds++;
  work.onHoldSince = center.now;
  center.trace.note('contact-changed', { contact, what: 'on hold' });
  const flow = slots.has('customer-hold') ? slots.get('customer-hold') : center.model.defaultFlows.CUSTOMER_HOLD;
  if (flow !== undefined) center.run(contact, flow, 'customer-hold', () => undefined);
}

/** Off hold; in a transfer all sides hear each other then. */
export function resume(center: Center, contact: Contact): void {
  const { work } = contact;
  if (work.onHoldSince === undefined) return;
  const length = center.now - work.onHoldSince;
  work.onHoldSince = undefined;
  work.heldFor += length;
  work.longestHold = Math.max(work.longestHold, length);
  center.breakOff(contact, 'customer-hold');
  center.trace.note('contact-changed', { contact, what: 'off hold' });
}

/** The flow of a transfer says whether the customer is on hold meanwhile; an agent who is on hold hears nothing to note. */
export function holdInTransfer(center: Center, { consultation }: Contact, state: Json): void {
  if (!consultation) return;
  const { source } = consultation;
  if (state !== 'CustomerOnHold') resume(center, source);
  else if (source.work.onHoldSince === undefined) hold(center, source);
}
