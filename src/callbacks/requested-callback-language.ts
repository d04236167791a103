import { checkLanguages, ENGLISH, ENGLISH_VOICE, isEnglish, missingIn, reportMissing, Spoken } from './private/languages';
import { englishRequestedPrompts, RequestedCallbackPrompts } from './requested-callback-prompts';
import { VoiceEngine } from '../blocks/set-voice';
import { Problems } from '../language/problems';

/**
 * A language in which customers are greeted whose callback was requested elsewhere than on the phone.
 */
export interface RequestedCallbackLanguage {
  /**
   * The language of the request that this is for, e.g. `en-US`.
   */
  readonly languageCode: string;

  /**
   * The Amazon Polly voice, e.g. `Joanna`.
   *
   * @default - Joanna for English; every other language needs one
   */
  readonly voice?: string;

  /**
   * The engine of the voice.
   *
   * @default - the service decides
   */
  readonly engine?: VoiceEngine;

  /**
   * What is said in this language.
   *
   * @default - English texts; every other language needs all prompts
   */
  readonly prompts?: RequestedCallbackPrompts;
}

/** A language with nothing left open. */
export type RequestedLanguage = Spoken<Required<RequestedCallbackPrompts>>;

/** Fills in the English defaults, and reports half a translation. */
export function requestedLanguages(given: readonly RequestedCallbackLanguage[] = ENGLISH, problems: Problems): RequestedLanguage[] {
  checkLanguages(given, problems);
  return given.map((language) => {
    const { languageCode, voice, prompts = {} } = language;
    const missing = [...voice ? [] : ['voice'], ...missingIn('prompts', prompts, Object.keys(englishRequestedPrompts({})))];
    if (!isEnglish(languageCode)) reportMissing(languageCode, missing, problems);
    return { ...language, voice: voice ?? ENGLISH_VOICE, prompts: englishRequestedPrompts(prompts) };
  });
}
