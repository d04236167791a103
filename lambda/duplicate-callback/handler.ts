import { confirm } from './confirm';
import type { LockOperation, LockPorts } from './operation';
import type { Policy } from './policy';
import { release } from './release';
import { reserve } from './reserve';
import { waited } from './waited';
import { type Answer, type Contact } from '../shared/contact-event';
import { describeFailure } from '../shared/failure';
import { flowHandler, type FlowHandlerPorts, printable } from '../shared/flow-handler';
import type { KeyedHash } from '../shared/keyed-hash';
import { lockKeys } from '../shared/lock-key';
import type { LiveContacts } from '../shared/locks/contact-fate';
import { displacer } from '../shared/locks/displace';
import { FAILED } from '../shared/meter';
import { type Country, normalisePhoneNumber } from '../shared/phone-number';

export interface Ports extends Omit<LockPorts, 'displace'>, FlowHandlerPorts {
  readonly hash: KeyedHash;
  readonly scope: string;
  readonly defaultCountry?: Country;
  readonly policy: Policy;
  readonly retryGraceSeconds: number;
  readonly contacts: LiveContacts;
}

const LOCK_OPERATIONS = new Map<string, LockOperation>([['reserve', reserve], ['confirm', confirm], ['release', release]]);

/**
 * `unknown` lets the flow go on and create the callback: a customer who is called twice is better off than one who is never
 * called.
 */
export function createHandler(ports: Ports): (event: unknown) => Promise<Answer> {
  return flowHandler((contact) => perform(contact, ports), ports, { otherwise: { outcome: 'unknown' }, logged: ['reason', 'state'] });
}

async function perform(contact: Contact, ports: Ports): Promise<Answer> {
  const name = contact.parameter('operation');
  if (name === 'waited') return waited(contact.parameter('requestedAt'), ports.clock());
  const operation = LOCK_OPERATIONS.get(name);
  if (!operation) return refuse('no-operation', contact, ports);
  if (!contact.initialContactId) return refuse('no-contact', contact, ports);
  const number = normalisePhoneNumber(contact.parameter('phoneNumber'), ports.defaultCountry);
  if (!number) return refuse('not-a-number', contact, ports);
  const request = {
    slots: await lockKeys(number, { ...ports, allowed: ports.policy.allowed }),
    holder: contact.initialContactId,
    contactId: contact.contactId,
    requestedAt: contact.parameter('requestedAt'),
  };
  return operation(request, { ...ports, displace: displaceFor(name, contact, ports) });
}

/**
 * Only who asks for a new callback may end an old one; a confirmation merely takes over what is over. A number that was typed
 * in may be somebody else's, whose callback it must not end.
 */
function displaceFor(operation: string, contact: Contact, ports: Ports) {
  return displacer({
    ...ports,
    instanceId: contact.instanceId,
    now: ports.clock(),
    replaces: ports.policy.replaces && operation === 'reserve' && contact.parameter('numberIsOwn') === 'yes',
    report: (problem, error) => {
      ports.meter(FAILED);
      ports.log.error(problem, { operation, contactId: contact.contactId, ...describeFailure(error) });
    },
  });
}

function refuse(reason: string, contact: Contact, { log }: Ports): Answer {
  log.error('The request makes no sense.', { reason, operation: printable(contact.parameter('operation')), contactId: contact.contactId });
  return { outcome: 'unknown', reason };
}
