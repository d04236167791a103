import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

const step: ActionStep = function* ({ parameters: { QueueId, AgentId } }, scope) {
  const queue = QueueId === undefined ? undefined : scope.text(QueueId);
  const agent = AgentId === undefined ? undefined : scope.text(AgentId);
  return (yield* ask('set-queue', { queue, agent })) === 'done' ? NEXT : failed();
};

export const STEPS = { UpdateContactTargetQueue: step };
