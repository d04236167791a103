import { isObject, Json } from '../../../language/json';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';

const MOST_BYTES = 32 * 1024;

/** They live as long as the flow. */
export const updateFlowAttributes: ActionStep = function* ({ parameters: { FlowAttributes = {} } }, scope) {
  const added = isObject(FlowAttributes) ? FlowAttributes : {};
  const attributes = { ...scope.held('FlowAttributes') };
  for (const [key, value] of Object.entries(added)) attributes[scope.text(key)] = scope.deep(valueOf(value));
  if (Buffer.byteLength(JSON.stringify(attributes)) > MOST_BYTES) return failed();
  scope.keep('FlowAttributes', attributes);
  return NEXT;
};

function valueOf(attribute: Json): Json {
  return isObject(attribute) ? attribute.Value ?? '' : attribute;
}
