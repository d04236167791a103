import { ActionStep } from '../action-step';
import { failed, result } from '../exit';
import { ask } from '../requests';

/** Without hours of its own it asks for those of the working queue. */
export const checkHoursOfOperation: ActionStep = function* ({ parameters }, scope) {
  const answer = yield* ask('hours', { hours: scope.optional(parameters.HoursOfOperationId) });
  return answer === 'failed' ? failed() : result(answer === 'open' ? 'True' : 'False');
};
