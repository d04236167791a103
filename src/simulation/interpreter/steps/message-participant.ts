import type { JsonObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask, Spoken } from '../requests';
import { Scope } from '../scope';

/** What the parameters of an action that speaks say. */
export function spokenOf({ Text, SSML, PromptId }: JsonObject, scope: Scope): Spoken {
  if (Text !== undefined) return { text: scope.text(Text) };
  return SSML !== undefined ? { ssml: scope.text(SSML) } : { promptId: scope.text(PromptId) };
}

const step: ActionStep = function* ({ parameters }, scope) {
  yield* ask('say', { spoken: spokenOf(parameters, scope) });
  return NEXT;
};

export const STEPS = { MessageParticipant: step };
