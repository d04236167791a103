import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { NEXT } from '../exit';
import { ask } from '../requests';

/** It dials no earlier than the service would anyway (DL-8); what it can change is the number shown (CI-2). */
export const completeOutboundCall: ActionStep = onlyFor(['voice'], function* ({ parameters: { CallerId } }, scope) {
  const number = isObject(CallerId) ? scope.optional(CallerId.Number) : undefined;
  if (number !== undefined) yield* ask('set-caller-id', { number });
  return NEXT;
});
