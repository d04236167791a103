import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { pressKey } from './listening';

/** Somebody calls a number of the center: its flow runs (INBOUND). */
export function call(center: Center, from: string | undefined, number: string): Contact {
  const flow = center.model.numbers.get(number)?.flow;
  if (flow === undefined) {
    throw new Error(`no flow is associated with the number ${number}; call one of ${[...center.model.numbers.keys()].join(', ')}`);
  }
  return callFlow(center, from, flow, number);
}

/** A call that comes to a flow, however it got there. */
export function callFlow(center: Center, from: string | undefined, flow: string, number?: string): Contact {
  const contact = center.newContact('INBOUND', 'voice', from);
  contact.systemNumber = number;
  contact.at.connectedToSystem = center.now;
  center.run(contact, flow, 'flow', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
  return contact;
}

export function press(center: Center, contact: Contact, keys: string): void {
  for (const key of keys) {
    if (!pressKey(center, contact, key)) throw new Error(`key ${key} is pressed, but nothing asks for one: contact ${contact.id} is ${contact.state}`);
  }
}

export function hangUp(center: Center, contact: Contact): void {
  if (contact.state === 'ended') throw new Error(`contact ${contact.id} hangs up, but has ended already`);
  endContact(center, contact, 'CUSTOMER_DISCONNECT');
}
