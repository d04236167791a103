import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

const SECOND = 1000;

const step: ActionStep = function* ({ parameters }, scope) {
  const text = (key: string) => parameters[key] === undefined ? undefined : scope.text(parameters[key]);
  const answer = yield* ask('create-callback', {
    delay: Number(text('InitialCallDelaySeconds')) * SECOND,
    retries: Number(text('MaximumConnectionAttempts')),
    retryAfter: Number(text('RetryDelaySeconds')) * SECOND,
    queue: text('QueueId'),
    agent: text('AgentId'),
    creationFlow: text('ContactFlowId'),
    callerId: text('CallerId'),
    parameters,
  });
  return answer === 'created' ? NEXT : failed();
};

export const STEPS = { CreateCallbackContact: step };
