import { book, type BookPorts } from './book';
import { offer } from './offer';
import type { Schedule } from './schedule';
import { slotOfName } from './slot-name';
import { idOf } from '../shared/bookings/booking-store';
import type { Clock } from '../shared/clock';
import type { Answer, Contact } from '../shared/contact-event';
import { flowHandler, type FlowHandlerPorts, printable } from '../shared/flow-handler';
import { lockKeys, type LockKeyPorts } from '../shared/lock-key';
import { type Country, normalisePhoneNumber } from '../shared/phone-number';

export interface Ports extends Omit<BookPorts, 'schedule'>, LockKeyPorts, FlowHandlerPorts {
  readonly clock: Clock;
  readonly schedule: () => Schedule;
  readonly defaultCountry?: Country;
}

type Operation = (contact: Contact, ports: Ports) => Promise<Answer> | Answer;

/** The longest time of a wait block. */
const LONGEST_WAIT_SECONDS = 604_800;

const OPERATIONS = new Map<string, Operation>([['offer', offerTimes], ['book', bookTime], ['release', release], ['due', due]]);

/** Whatever is not sure is `unknown`: the customer then hears that no time can be taken, and a callback that exists goes on. */
export function createHandler(ports: Ports): (event: unknown) => Promise<Answer> {
  return flowHandler(async (contact) => {
    const operation = OPERATIONS.get(contact.parameter('operation'));
    return operation ? operation(contact, ports) : refuse('no-operation', contact, ports);
  }, ports, { otherwise: { outcome: 'unknown' }, logged: ['reason', 'count'] });
}

async function offerTimes(contact: Contact, ports: Ports): Promise<Answer> {
  const request = { after: secondsIn(contact.parameter('after')), language: contact.parameter('language') };
  return offer(request, ports.clock(), { ...ports, schedule: ports.schedule() });
}

async function bookTime(contact: Contact, ports: Ports): Promise<Answer> {
  const chosen = slotOfName(contact.parameter('slot'));
  const number = normalisePhoneNumber(contact.parameter('phoneNumber'), ports.defaultCountry);
  if (!chosen || !contact.initialContactId) return refuse('no-slot', contact, ports);
  if (chosen.isFar && !number) return refuse('no-number', contact, ports);
  const locks = number ? await lockKeys(number, ports) : [];
  const far = chosen.isFar && number ? { number, language: contact.parameter('language') } : undefined;
  const request = { slot: chosen.start, holder: contact.initialContactId, locks, far };
  return book(request, ports.clock(), { ...ports, schedule: ports.schedule() });
}

async function release(contact: Contact, ports: Ports): Promise<Answer> {
  const id = idOf(contact.parameter('booking'));
  if (!id) return refuse('no-booking', contact, ports);
  await ports.bookings.release(id, contact.initialContactId);
  return { outcome: 'released' };
}

/** For the creation flow: the service may have ignored the delay of the callback (CF-4). */
function due(contact: Contact, ports: Ports): Answer {
  const id = idOf(contact.parameter('booking'));
  if (!id) return refuse('no-booking', contact, ports);
  const seconds = Math.min(id.slot - ports.clock(), LONGEST_WAIT_SECONDS);
  return seconds > 0 ? { outcome: 'early', waitSeconds: String(seconds) } : { outcome: 'due' };
}

function secondsIn(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

function refuse(reason: string, contact: Contact, { log }: Ports): Answer {
  log.error('The request makes no sense.', { reason, operation: printable(contact.parameter('operation')), contactId: contact.contactId });
  return { outcome: 'unknown', reason };
}
