import { confirm, type LockOperation, type LockPorts, release, reserve } from './operations';
import { waited } from './waited';
import type { LockId } from '../shared/callback-lock';
import { type Answer, type Contact, readContact } from '../shared/contact-event';
import { describeFailure } from '../shared/failure';
import type { KeyedHash } from '../shared/keyed-hash';
import type { Log } from '../shared/log';
import { type Country, normalisePhoneNumber } from '../shared/phone-number';

export interface Ports extends LockPorts {
  readonly hash: KeyedHash;
  readonly scope: string;
  readonly defaultCountry?: Country;
  readonly log: Log;
}

const UNKNOWN: Answer = { outcome: 'unknown' };
const LOCK_OPERATIONS = new Map<string, LockOperation>([['reserve', reserve], ['confirm', confirm], ['release', release]]);

/**
 * Answers every request and never throws. `unknown` lets the flow go on and create the callback: a customer who is
 * called twice is better off than one who is never called.
 */
export function createHandler(ports: Ports): (event: unknown) => Promise<Answer> {
  return async (event) => {
    const start = performance.now();
    const contact = readContact(event);
    const operation = printable(contact.parameter('operation'));
    const answer = await perform(contact, ports).catch((error) => {
      ports.log.error('The operation failed.', { operation, contactId: contact.contactId, ...describeFailure(error) });
      return UNKNOWN;
    });
    const milliseconds = Math.round(performance.now() - start);
    ports.log.info('The operation was answered.', { operation, contactId: contact.contactId, outcome: answer.outcome, milliseconds });
    return answer;
  };
}

async function perform(contact: Contact, ports: Ports): Promise<Answer> {
  const name = contact.parameter('operation');
  if (name === 'waited') return waited(contact.parameter('requestedAt'), ports.clock());
  const operation = LOCK_OPERATIONS.get(name);
  if (!operation) return refuse('There is no such operation.', contact, ports.log);
  const number = normalisePhoneNumber(contact.parameter('phoneNumber'), ports.defaultCountry);
  if (!number) return refuse('The parameter phoneNumber is no phone number.', contact, ports.log);
  if (!contact.initialContactId) return refuse('The event names no contact.', contact, ports.log);
  return operation(await lockId(number, contact, ports), ports, contact.contactId);
}

async function lockId(number: string, contact: Contact, { hash, scope }: Ports): Promise<LockId> {
  return { pk: `lock#${await hash(`${number}|${scope}`)}`, holder: contact.initialContactId };
}

function refuse(reason: string, contact: Contact, log: Log): Answer {
  log.error(reason, { operation: printable(contact.parameter('operation')), contactId: contact.contactId });
  return UNKNOWN;
}

/** A flow may pass anything as operation, a phone number by mistake too, so only what a name is made of is logged. */
function printable(operation: string): string {
  return operation.replace(/[^a-z-]/g, '').slice(0, 32);
}
