import { isObject, Json } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

/** The criteria stand in the block, or a Lambda function returned them. */
export const updateContactRoutingCriteria: ActionStep = function* ({ parameters: { RoutingCriteria = {} } }, scope) {
  const criteria = parsed(scope.deep(RoutingCriteria));
  if (!isObject(criteria) || !Array.isArray(criteria.Steps) || criteria.Steps.length === 0) return failed();
  return (yield* ask('set-criteria', { criteria })) === 'done' ? NEXT : failed();
};

function parsed(criteria: Json): Json {
  if (typeof criteria !== 'string') return criteria;
  try {
    return JSON.parse(criteria) as Json;
  } catch {
    return criteria;
  }
}
