import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { NEXT } from '../exit';
import { ask } from '../requests';

export const updatePreviousContactParticipantState: ActionStep = onlyFor(['voice'], function* ({ parameters }, scope) {
  yield* ask('set-setting', { setting: 'hold', value: scope.text(parameters.PreviousContactParticipantState) });
  return NEXT;
});
