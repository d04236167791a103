import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';

export const endFlowModuleExecution: ActionStep = function* ({ parameters: { Result, ResultData } }, scope) {
  const data = ResultData === undefined ? {} : scope.deep(ResultData);
  return { by: 'return', result: scope.optional(Result), data: isObject(data) ? data : {} };
};
