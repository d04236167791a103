import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

const SECOND = 1000;

/** It has no error branch; either the priority or the age is there. */
export const updateContactRoutingBehavior: ActionStep = function* ({ parameters }, scope) {
  const { QueuePriority, QueueTimeAdjustmentSeconds, RoutingProficiencies } = parameters;
  const number = (text: string | undefined) => text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
  const [priority, adjustment] = [QueuePriority, QueueTimeAdjustmentSeconds].map((parameter) => number(scope.optional(parameter)));
  if (RoutingProficiencies !== undefined) yield* ask('set-setting', { setting: 'proficiencies', value: scope.deep(RoutingProficiencies) });
  yield* ask('set-place', { priority, ageAdjustment: adjustment === undefined ? undefined : adjustment * SECOND });
  return NEXT;
};
