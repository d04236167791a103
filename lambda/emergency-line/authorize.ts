import type { Attempts, AttemptStore } from './attempts';
import { authorOf, readPins } from './pins';
import type { SessionStore } from './sessions';
import type { Clock } from '../shared/clock';
import type { Answer, Contact } from '../shared/contact-event';
import type { KeyedHash } from '../shared/keyed-hash';
import type { Meter } from '../shared/meter';

export interface AuthorizePorts {
  readonly clock: Clock;
  readonly hash: KeyedHash;
  readonly pinSecret: () => Promise<string>;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly meter: Meter;
}

const MOST_ATTEMPTS = 5;
const LOCK_OUT_SECONDS = 900;
/** How long a supervisor may take for the menus. */
const SESSION_SECONDS = 900;
/** How often an attempt is counted anew that another call of the same number was faster than. */
const COUNTS = 4;
/** What the alarms of the construct watch. */
export const REFUSED = 'PinRefused';

/**
 * Lets a contact in whose caller knows a PIN. The attempt is counted before the PIN is looked at, so that calls at the same
 * time gain nothing. Whatever fails, nobody is let in.
 */
export async function authorize(contact: Contact, ports: AuthorizePorts): Promise<Answer> {
  if (!contact.contactId) throw new Error('The event names no contact.');
  const pin = contact.parameter('pin');
  const counted = await count(contact, pin, ports);
  const author = counted && authorOf(readPins(await ports.pinSecret()), pin);
  if (!author) {
    ports.meter(REFUSED);
    return { outcome: counted ? 'refused' : 'locked' };
  }
  await ports.sessions.open(contact.contactId, author, ports.clock() + SESSION_SECONDS);
  await ports.attempts.forget(counted);
  return { outcome: 'authorized' };
}

/**
 * The attempts with this one, or undefined if there were too many. A flow repeats a request whose answer was late, so the
 * same PIN in the same call counts once. Callers who hide their number share one count.
 */
async function count(contact: Contact, pin: string, { clock, hash, attempts }: AuthorizePorts): Promise<Attempts | undefined> {
  const pk = `attempts#${await hash(`caller ${contact.parameter('phoneNumber')}`)}`;
  const id = (await hash(`attempt ${contact.contactId} ${pin}`)).slice(0, 16);
  for (let time = 1; time <= COUNTS; time++) {
    const seen = await attempts.read(pk);
    const now = clock();
    const counting = seen && seen.expiresAt > now ? seen : { pk, ids: [], expiresAt: now + LOCK_OUT_SECONDS };
    if (counting.ids.includes(id)) return counting;
    if (counting.ids.length >= MOST_ATTEMPTS) return undefined;
    const next = { ...counting, ids: [...counting.ids, id] };
    if (await attempts.replace(seen, next)) return next;
  }
  throw new Error('The attempt could not be counted.');
}
