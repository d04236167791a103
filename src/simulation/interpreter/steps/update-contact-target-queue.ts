import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

export const updateContactTargetQueue: ActionStep = function* ({ parameters: { QueueId, AgentId } }, scope) {
  const answer = yield* ask('set-queue', { queue: scope.optional(QueueId), agent: scope.optional(AgentId) });
  return answer === 'done' ? NEXT : failed();
};
