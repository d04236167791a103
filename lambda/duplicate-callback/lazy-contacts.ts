import { once } from '../shared/keyed-hash';
import type { LiveContacts } from '../shared/locks/contact-fate';

/** Loads the client at first need: most requests find no lock in their way, and start without it. */
export function lazyContacts(load: () => Promise<LiveContacts>): LiveContacts {
  const contacts = once(load);
  return {
    describe: async (contact) => (await contacts()).describe(contact),
    stop: async (contact) => (await contacts()).stop(contact),
  };
}
