import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';
import { millisecondsOf } from '../seconds';

/** What is left out is as little as can be: no delay, no retry. */
export const createCallbackContact: ActionStep = function* ({ parameters }, scope) {
  const answer = yield* ask('create-callback', {
    delay: millisecondsOf(parameters.InitialCallDelaySeconds, scope) ?? 0,
    retries: Number(scope.text(parameters.MaximumConnectionAttempts)),
    retryAfter: millisecondsOf(parameters.RetryDelaySeconds, scope) ?? 0,
    queue: scope.optional(parameters.QueueId),
    agent: scope.optional(parameters.AgentId),
    creationFlow: scope.optional(parameters.ContactFlowId),
    callerId: scope.optional(parameters.CallerId),
    parameters,
  });
  return answer === 'created' ? NEXT : failed();
};
