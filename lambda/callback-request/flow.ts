import { accept } from './accept';
import { type Ports, reporter } from './ports';
import { readWish } from './wish';
import type { Answer, Contact } from '../shared/contact-event';
import { flowHandler } from '../shared/flow-handler';
import { timeOfRequest } from '../shared/waited';

const UNKNOWN: Answer = { outcome: 'unknown' };

type Operation = (contact: Contact, ports: Ports) => Promise<Answer>;

/** `request` is for flows of other channels, the others are for the call that follows. */
const OPERATIONS = new Map<string, Operation>([
  ['request', request],
  ['answered', answered],
  ['keep-place', keepPlace],
]);

export function flowFace(ports: Ports): (event: unknown) => Promise<Answer> {
  return flowHandler(async (contact) => {
    const operation = OPERATIONS.get(contact.parameter('operation'));
    if (operation) return operation(contact, ports);
    ports.log.error('There is no such operation.', { contactId: contact.contactId });
    return UNKNOWN;
  }, ports, { otherwise: { outcome: 'unavailable' }, logged: ['requestId'] });
}

/** The block may run this several times for one contact, which asks once. */
async function request(contact: Contact, ports: Ports): Promise<Answer> {
  const given = ports.attributeKeys.map((key) => [key, contact.parameter(key)]).filter(([, value]) => value !== '');
  const wish = readWish({
    phoneNumber: contact.parameter('phoneNumber'),
    name: contact.parameter('name'),
    language: contact.parameter('language'),
    attributes: Object.fromEntries(given),
    idempotencyKey: contact.contactId,
  }, ports);
  if (!('number' in wish)) return { outcome: 'invalid' };
  const report = reporter(ports, { contactId: contact.contactId });
  return { ...await accept(wish, { ...ports, report, displace: ports.displaceFor(report) }) };
}

async function answered(contact: Contact, { requests }: Ports): Promise<Answer> {
  const known = await requests.answered(contact.parameter('requestId'), contact.contactId);
  return known ? { outcome: 'noted' } : UNKNOWN;
}

/** The time before the call counts as time in the queue. */
async function keepPlace(contact: Contact, { clock, adjustAge }: Ports): Promise<Answer> {
  const now = clock();
  const since = timeOfRequest(contact.parameter('requestedAt'), now);
  if (since === undefined) return UNKNOWN;
  await adjustAge(contact.contactId, Math.max(0, now - since));
  return { outcome: 'kept' };
}
