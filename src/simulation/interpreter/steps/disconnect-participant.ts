import { ActionStep } from '../action-step';
import { END } from '../exit';
import { ask } from '../requests';

export const disconnectParticipant: ActionStep = function* () {
  yield* ask('disconnect', {});
  return END;
};
