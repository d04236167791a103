import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

/** In a customer queue flow the contact is in another queue afterwards, and that queue's flow begins (QF-4). */
export const transferContactToQueue: ActionStep = function* () {
  const answer = yield* ask('enqueue', {});
  if (answer === 'in-queue') return NEXT;
  return failed(answer === 'full' ? 'QueueAtCapacity' : 'NoMatchingError');
};
