import { cancel, type Cancellation } from './cancel';
import type { Ports } from './ports';
import { reporter } from './report';
import type { Answer, Contact } from '../shared/contact-event';
import { flowHandler } from '../shared/flow-handler';
import { normalisePhoneNumber } from '../shared/phone-number';

const UNKNOWN: Answer = { outcome: 'unknown' };

/** For customers who call again. The flow must pass a number that it has from the line, or that the caller has proven to own. */
export function flowFace(ports: Ports): (event: unknown) => Promise<Answer> {
  return flowHandler((contact) => answer(contact, ports), ports, { otherwise: UNKNOWN });
}

async function answer(contact: Contact, ports: Ports): Promise<Answer> {
  const { contactId } = contact;
  if (contact.parameter('operation') !== 'cancel') return refuse('There is no such operation.', contactId, ports);
  const number = normalisePhoneNumber(contact.parameter('phoneNumber'), ports.defaultCountry);
  if (!number) return refuse('The parameter phoneNumber is no phone number.', contactId, ports);
  return shown(await cancel(number, { ...ports, report: reporter(ports, { contactId }) }));
}

function shown({ outcome, requestedAt }: Cancellation): Answer {
  return { outcome, ...(requestedAt !== undefined && { requestedAt: String(requestedAt) }) };
}

function refuse(reason: string, contactId: string, { log }: Ports): Answer {
  log.error(reason, { contactId });
  return UNKNOWN;
}
