import { ActionStep } from '../action-step';
import { END } from '../exit';
import { ask } from '../requests';

export const transferContactToAgent: ActionStep = function* () {
  yield* ask('transfer-to-agent', {});
  return END;
};
