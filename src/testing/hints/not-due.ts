import type { Hint } from './situation';

/** Of a callback before its queue (ID-1), and of the next attempt (FA-6). */
export const notDue: Hint = ({ center, transcript: { names, facts }, about }) => {
  const due = about && facts.dueOf(about);
  if (about?.state !== 'scheduled' || due === undefined) return undefined;
  const time = names.clock.timeSeenFrom(due, center.now);
  if (due <= center.now) return `${names.contact(about)} is due since ${time}, and waits for room in ${names.queue(about.queue!)}`;
  return `${names.contact(about)} is still in its ${about.isRetry ? 'retry' : 'initial'} delay until ${time}`;
};
