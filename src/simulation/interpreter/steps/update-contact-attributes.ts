import { isObject, plainText } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

/** All of them or none. */
export const updateContactAttributes: ActionStep = function* ({ parameters: { Attributes = {}, TargetContact } }, scope) {
  const resolved = scope.deep(Attributes);
  const values = Object.fromEntries(Object.entries(isObject(resolved) ? resolved : {}).map(([key, value]) => [key, plainText(value)]));
  const of = TargetContact === 'Related' ? 'related' : 'contact';
  return (yield* ask('set-attributes', { of, values })) === 'done' ? NEXT : failed();
};
