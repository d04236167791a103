import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { END, failed, NEXT, result } from '../exit';
import { ask } from '../requests';

/** How deep modules may be in each other; from a text of the guide that not every edition has. */
const DEEPEST = 5;

/** What a module ends other than by returning has ended the flow as well. */
export const invokeFlowModule: ActionStep = function* ({ parameters: { FlowModuleId, Input } }, scope, { runInside }) {
  const flow = yield* ask('module', { module: scope.text(FlowModuleId) });
  if (flow === 'unknown' || scope.depth >= DEEPEST) return failed();
  const input = Input === undefined ? {} : scope.deep(Input);
  const end = yield* runInside(flow, scope.ofModule(isObject(input) ? input : {}));
  if (end.by !== 'return') return END;
  scope.keep('Modules', { ...scope.held('Modules'), Result: end.result ?? null, ResultData: end.data });
  return end.result === undefined ? NEXT : result(end.result);
};
