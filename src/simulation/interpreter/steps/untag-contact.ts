import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

export const untagContact: ActionStep = function* ({ parameters: { TagKeys } }, scope) {
  const removed = Array.isArray(TagKeys) ? TagKeys.map((key) => scope.text(key)) : [];
  const left = Object.entries(scope.held('Tags')).filter(([key]) => !removed.includes(key));
  yield* ask('set-data', { of: 'contact', values: { Tags: Object.fromEntries(left) } });
  return NEXT;
};
