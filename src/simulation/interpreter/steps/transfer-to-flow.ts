import { ActionStep } from '../action-step';
import { failed } from '../exit';
import { ask } from '../requests';

/** There is no way back, so that it only goes on where the flow is not there. */
export const transferToFlow: ActionStep = function* ({ parameters: { ContactFlowId } }, scope) {
  yield* ask('transfer-to-flow', { flow: scope.text(ContactFlowId) });
  return failed();
};
