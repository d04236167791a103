import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

const MOST_TAGS = 6;

/** All of them or none. */
export const tagContact: ActionStep = function* ({ parameters: { Tags = {} } }, scope) {
  const added = scope.deep(Tags);
  const tags = { ...scope.held('Tags'), ...(isObject(added) ? added : {}) };
  if (Object.keys(tags).length > MOST_TAGS) return failed();
  yield* ask('set-data', { of: 'contact', values: { Tags: tags } });
  return NEXT;
};
