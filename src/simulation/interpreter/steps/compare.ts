import { ActionStep } from '../action-step';
import { result } from '../exit';
import { isPath } from '../path';

/** A value that is not there matches no condition. */
export const compare: ActionStep = function* ({ parameters: { ComparisonValue } }, scope) {
  const path = String(ComparisonValue);
  return result(isPath(path) ? scope.value(path) : scope.text(path));
};
