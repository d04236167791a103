import type { Center } from './center';
import { Contact } from './contact';

/** Who is being asked for keys, by contact, and what to do with each key. */
const LISTENERS = new WeakMap<Contact, (key: string) => void>();

/** From now on keys of the contact go here. */
export function listen(contact: Contact, listener: (key: string) => void): void {
  LISTENERS.set(contact, listener);
}

export function stopListening(contact: Contact): void {
  LISTENERS.delete(contact);
}

/** A key goes to whoever asks, or is kept for the next question if the flow wants that; otherwise nobody takes it. */
export function pressKey(center: Center, contact: Contact, key: string): boolean {
  const listener = LISTENERS.get(contact);
  if (!listener && contact.keysAhead === undefined) return false;
  center.trace.note('keys', { contact, keys: key });
  if (listener) listener(key);
  else contact.keysAhead += key;
  return true;
}
