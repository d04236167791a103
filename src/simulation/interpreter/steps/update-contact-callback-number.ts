import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

const ERRORS = { 'invalid': 'InvalidCallbackNumber', 'not-dialable': 'CallbackNumberNotDialable' } as const;

/** A number without its plus sign gets one (NU-1). */
export const updateContactCallbackNumber: ActionStep = function* ({ parameters: { CallbackNumber } }, scope) {
  const given = scope.text(CallbackNumber);
  const answer = yield* ask('set-callback-number', { number: given.startsWith('+') ? given : `+${given}` });
  return answer === 'done' ? NEXT : failed(ERRORS[answer]);
};
