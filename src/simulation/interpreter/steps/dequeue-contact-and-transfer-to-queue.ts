import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

/** On failure the contact stays in the queue where it was (QF-4). */
export const dequeueContactAndTransferToQueue: ActionStep = function* ({ parameters: { QueueId, AgentId } }, scope) {
  const answer = yield* ask('enqueue', { queue: scope.optional(QueueId), agent: scope.optional(AgentId) });
  if (answer === 'in-queue') return NEXT;
  return failed(answer === 'full' ? 'QueueAtCapacity' : 'NoMatchingError');
};
