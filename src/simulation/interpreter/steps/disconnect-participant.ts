import { ActionStep } from '../action-step';
import { END } from '../exit';
import { ask } from '../requests';

const step: ActionStep = function* () {
  yield* ask('disconnect', {});
  return END;
};

export const STEPS = { DisconnectParticipant: step };
