import { Spoken } from './requests';
import { Scope } from './scope';
import { isObject, JsonObject } from '../../language/json';

/** What the parameters of an action that speaks say. */
export function spokenOf({ Text, SSML, PromptId, Media }: JsonObject, scope: Scope): Spoken {
  if (Text !== undefined) return { text: scope.text(Text) };
  if (SSML !== undefined) return { ssml: scope.text(SSML) };
  return { promptId: scope.text(isObject(Media) ? Media.Uri : PromptId) };
}
