import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

/** It has no error branch. */
export const updateFlowLoggingBehavior: ActionStep = function* ({ parameters: { FlowLoggingBehavior } }, scope) {
  yield* ask('set-logging', { enabled: scope.text(FlowLoggingBehavior) === 'Enabled' });
  return NEXT;
};
