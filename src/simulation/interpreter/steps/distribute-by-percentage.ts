import { ActionStep } from '../action-step';
import { result } from '../exit';
import { ask } from '../requests';

/** A whole number from 1 to 100; each operand is one more than the shares up to it. */
export const distributeByPercentage: ActionStep = function* () {
  return result(1 + Math.floor((yield* ask('random', {})) * 100));
};
