import { Seen } from './seen';
import { Contact } from '../../../../src/simulation/center/contact';

/** A callback, and the contacts that come out of it: retries, and a new beginning after a full queue. */
export interface Chain {
  readonly name: string;
  readonly number: string | undefined;
  /** The contact that asked for it. */
  readonly asking: string | undefined;
  readonly began: number;
  /** Undefined while the last contact lives. */
  readonly ended: number | undefined;
  readonly last: Contact;
  /** When it called, and when somebody picked up. */
  readonly dials: readonly number[];
  readonly pickUps: readonly number[];
}

export function chainsOf({ contacts, dials, pickUps }: Seen): Chain[] {
  const callbacks = contacts.filter(({ method }) => method === 'CALLBACK');
  const first = callbacks.filter(({ links }) => !callbacks.some(({ id }) => id === links.previousId));
  return first.map((contact) => {
    const legs = legsFrom(contact, callbacks);
    const last = legs[legs.length - 1];
    const during = (events: Seen['dials']) => events.filter((event) => legs.includes(event.contact)).map(({ at }) => at);
    return {
      name: `callback ${contact.id}`,
      number: contact.callbackNumber,
      asking: contact.links.previousId,
      began: contact.at.initiation,
      ended: last.state === 'ended' ? last.at.disconnect : undefined,
      last,
      dials: during(dials),
      pickUps: during(pickUps),
    };
  });
}

function legsFrom(contact: Contact, callbacks: readonly Contact[]): Contact[] {
  const next = callbacks.find(({ id }) => id === contact.nextId);
  return next ? [contact, ...legsFrom(next, callbacks)] : [contact];
}
