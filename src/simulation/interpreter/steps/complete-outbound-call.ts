import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { NEXT } from '../exit';

/** It only dials earlier than the first words would (DL-8). */
export const completeOutboundCall: ActionStep = onlyFor(['voice'], function* () {
  return NEXT;
});
