import type { Json } from '../../../language/json';
import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

const SECOND = 1000;

/** It has no error branch. One of the three is there. */
export const updateContactRoutingBehavior: ActionStep = function* ({ parameters }, scope) {
  const { QueuePriority, QueueTimeAdjustmentSeconds, RoutingProficiencies } = parameters;
  const number = (parameter: Json) => Number(scope.text(parameter));
  if (QueuePriority !== undefined) yield* ask('set-place', { priority: number(QueuePriority) });
  else if (QueueTimeAdjustmentSeconds !== undefined) yield* ask('set-place', { ageAdjustment: number(QueueTimeAdjustmentSeconds) * SECOND });
  else yield* ask('set-setting', { setting: 'proficiencies', value: scope.deep(RoutingProficiencies ?? {}) });
  return NEXT;
};
