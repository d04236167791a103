import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';
import { spokenOf } from '../spoken';

export const messageParticipant: ActionStep = function* ({ parameters }, scope) {
  yield* ask('say', { spoken: spokenOf(parameters, scope) });
  return NEXT;
};
