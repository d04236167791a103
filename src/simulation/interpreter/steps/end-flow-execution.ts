import { ActionStep } from '../action-step';
import { END } from '../exit';

/** The contact stays where it is: in its queue, or on the way to its agent. */
export const endFlowExecution: ActionStep = function* () {
  return END;
};
