import { detail, story, Telling } from './teller';

export const scheduled: Telling<'scheduled'> = ({ contact, due, at }, { names }) => (
  story(contact, `is due at ${names.clock.timeSeenFrom(due, at)} in ${names.queue(contact.queue!)}`));

export const enqueued: Telling<'enqueued'> = ({ contact, queue }, { names }) => story(contact, `queued in ${names.queue(queue)}`);

/** The other reasons are told by what comes after. */
export const dequeued: Telling<'dequeued'> = ({ contact, queue, reason }, { names }) => (
  reason === 'callback'
    ? story(contact, `leaves ${names.queue(queue)} for a callback`)
    : detail(contact, `leaves ${names.queue(queue)} (${reason})`));

export const queueFull: Telling<'queue-full'> = ({ contact, queue }, { names }) => story(contact, `finds ${names.queue(queue)} full`);

export const contactChanged: Telling<'contact-changed'> = ({ contact, what }) => story(contact, CHANGES[what]?.(contact) ?? what);

const CHANGES: Readonly<Record<string, (contact: Parameters<typeof contactChanged>[0]['contact']) => string>> = {
  priority: ({ priority }) => `has priority ${priority}`,
  age: ({ ageAdjustment }) => `counts as ${ageAdjustment / 1000} seconds older`,
  criteria: () => 'has other routing criteria',
};
