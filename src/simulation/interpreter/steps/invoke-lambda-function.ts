import { isObject, valueAt } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { acceptedResponse } from '../lambda-response';
import { ask } from '../requests';
import { millisecondsOf } from '../seconds';

/** How long a function may take where the action does not say it. */
const LONGEST = 8000;

/** Each invocation replaces what the one before left, also if it fails. */
export const invokeLambdaFunction: ActionStep = function* ({ parameters }, scope) {
  const attributes = scope.deep(parameters.LambdaInvocationAttributes ?? {});
  const answer = yield* ask('invoke', {
    functionArn: scope.text(parameters.LambdaFunctionARN),
    parameters: isObject(attributes) ? attributes : {},
    timeLimit: millisecondsOf(parameters.InvocationTimeLimitSeconds, scope) ?? LONGEST,
    asynchronous: parameters.InvocationType === 'ASYNCHRONOUS',
  });
  if (answer !== 'failed' && 'invocationId' in answer) {
    scope.fill('LambdaInvocation', { InvocationId: answer.invocationId });
    return NEXT;
  }
  const responseType = scope.text(valueAt(parameters, 'ResponseValidation.ResponseType'));
  const response = answer === 'failed' ? undefined : acceptedResponse(answer.returned, responseType);
  scope.fill('External', response ?? {});
  scope.fill('LambdaInvocation', response ? { ResultData: response } : {});
  return response ? NEXT : failed();
};
