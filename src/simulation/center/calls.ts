import { beginCall, hasLine } from './calls-under-way';
import type { Center } from './center';
import { Contact } from './contact';
import { endContact } from './ending';
import { flowOfNumber, knownFlow } from './known';
import { pressKey } from './listening';
import { enqueue, hasRoom, takesContacts } from './queueing';
import { situationOf } from './situation';
import { shown } from '../../language/problems';
import type { Channel } from '../../language/spec';

const KEYS = '0123456789*#';

/** Somebody calls a number of the center: its flow runs (INBOUND). */
export function call(center: Center, from: string | undefined, number: string): Contact {
  return callFlow(center, from, flowOfNumber(center, number).id, number);
}

/** A call that comes to a flow, however it got there. Above the quota the caller hears that all lines are busy. */
export function callFlow(center: Center, from: string | undefined, flow: string, number?: string): Contact {
  const { id } = knownFlow(center, flow);
  const isBusy = !hasLine(center);
  const contact = center.newContact('INBOUND', 'voice', from);
  contact.systemNumber = number;
  if (isBusy) endContact(center, contact, 'OTHER', 'quota');
  else begin(center, contact, id);
  return contact;
}

/** A call that a flow outside of the model has led into a queue. */
export function callQueue(center: Center, from: string | undefined, queue: string): Contact {
  const problem = takesContacts(center, queue) ? hasRoom(center, queue, 'new') ? undefined : 'full' : 'disabled';
  if (problem !== undefined) throw new Error(`the queue takes nobody, got ${shown(center.queue(queue).name)}, which is ${problem}; choose another one`);
  const contact = center.newContact('INBOUND', 'voice', from);
  contact.at.connectedToSystem = center.now;
  contact.customerOnLine = true;
  beginCall(center, contact);
  enqueue(center, contact, queue);
  return contact;
}

export interface Writing {
  /** Whoever writes, as the simulation knows them. */
  readonly writer?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Somebody writes: a chat or an e-mail, or a task for which somebody or something asked. */
export function writeTo(center: Center, channel: Exclude<Channel, 'voice'>, flow: string, { writer, attributes = {} }: Writing = {}): Contact {
  const { id } = knownFlow(center, flow);
  const contact = center.newContact(channel === 'email' ? 'INBOUND' : 'API', channel, undefined);
  contact.writer = writer;
  contact.attributes = { ...attributes };
  begin(center, contact, id);
  return contact;
}

function begin(center: Center, contact: Contact, flow: string): void {
  contact.at.connectedToSystem = center.now;
  contact.customerOnLine = true;
  beginCall(center, contact);
  center.run(contact, flow, 'flow', () => { if (contact.state === 'flow') endContact(center, contact, 'CONTACT_FLOW_DISCONNECT'); });
}

export function press(center: Center, contact: Contact, keys: string): void {
  for (const key of keys) {
    if (!KEYS.includes(key)) throw new Error(`the key that is pressed is on no phone, got ${shown(key)}; press digits, * and #`);
    if (pressKey(center, contact, key)) continue;
    throw new Error(`the key ${shown(key)} is pressed where nothing asks for keys, got ${situationOf(center, contact)}; let time pass until something asks, or press nothing`);
  }
}

/** The customer hangs up, in whatever state the contact is, as long as there is a line. */
export function hangUp(center: Center, contact: Contact): void {
  if (contact.state === 'ended' || !contact.customerOnLine) {
    throw new Error(`the customer hangs up without being on the line, got ${situationOf(center, contact)}; let the customer call or pick up before, and hang up once`);
  }
  endContact(center, contact, 'CUSTOMER_DISCONNECT');
}
