import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';
import { millisecondsOf } from '../seconds';

/** How long a phone rings where the action does not say it. */
const RING = 30_000;
const ERRORS = { 'not-connected': 'CallFailed', 'too-late': 'ConnectionTimeLimitExceeded', 'failed': 'NoMatchingError' } as const;

/** The flow goes on after the third party has hung up, if it is to resume. */
export const transferParticipantToThirdParty: ActionStep = onlyFor(['voice'], function* ({ parameters }, scope) {
  const { ThirdPartyPhoneNumber, ThirdPartyConnectionTimeLimitSeconds, ContinueFlowExecution, ThirdPartyDTMFDigits, CallerId } = parameters;
  const answer = yield* ask('transfer-to-number', {
    number: scope.text(ThirdPartyPhoneNumber),
    returns: scope.text(ContinueFlowExecution).toLowerCase() === 'true',
    timeLimit: millisecondsOf(ThirdPartyConnectionTimeLimitSeconds, scope) ?? RING,
    callerId: isObject(CallerId) ? scope.optional(CallerId.Number) : undefined,
    keys: scope.optional(ThirdPartyDTMFDigits),
  });
  return answer === 'returned' ? NEXT : failed(ERRORS[answer]);
});
