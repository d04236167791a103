import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

/** It has no error branch. */
export const updateContactRecordingBehavior: ActionStep = function* ({ parameters }, scope) {
  yield* ask('set-setting', { setting: 'recording', value: scope.deep(parameters) });
  return NEXT;
};
