import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { isOpen } from '../hours';
import { referredTo } from '../referring';

/** Without hours of its own the block asks for those of the queue; the queue of an agent has none (HO-3). */
const hoursAnswer: Answerer<'hours'> = (center, { contact }, { hours }) => {
  const { model } = center;
  const meant = hours ?? model.queues.get(contact.queue ?? '')?.hours;
  const known = meant === undefined ? undefined : referredTo(center, contact, model.hours, meant);
  if (!known) return 'failed';
  return isOpen(known, center.now) ? 'open' : 'closed';
};

export const ANSWERERS = { hours: hoursAnswer } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
