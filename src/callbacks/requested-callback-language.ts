import { englishRequestedPrompts, RequestedCallbackPrompts } from './requested-callback-prompts';
import { VoiceEngine } from '../blocks/set-voice';
import { Problems, shown } from '../language/problems';

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
export interface RequestedLanguage {
  readonly languageCode: string;
  readonly voice: string;
  readonly engine?: VoiceEngine;
  readonly prompts: Required<RequestedCallbackPrompts>;
}

const ENGLISH: readonly RequestedCallbackLanguage[] = [{ languageCode: 'en-US' }];
const ENGLISH_VOICE = 'Joanna';

/** Fills in the English defaults; what another language lacks is a problem. */
export function requestedLanguages(languages: readonly RequestedCallbackLanguage[] | undefined, problems: Problems): RequestedLanguage[] {
  const given = languages ?? ENGLISH;
  problems.addUnless(given.length > 0, 'NoLanguage', 'languages must have at least one language, got []; leave it out for English');
  const codes = given.map(({ languageCode }) => languageCode);
  for (const code of new Set(codes.filter((one, index) => codes.indexOf(one) !== index))) {
    problems.add('LanguageTwice', `languages has the same language twice, got ${shown(code)}; keep one of them`);
  }
  return given.map((language) => {
    if (!language.languageCode.startsWith('en')) reportMissing(language, problems);
    return { ...language, voice: language.voice ?? ENGLISH_VOICE, prompts: englishRequestedPrompts(language.prompts ?? {}) };
  });
}

function reportMissing({ languageCode, voice, prompts = {} }: RequestedCallbackLanguage, problems: Problems): void {
  const names = Object.keys(englishRequestedPrompts({})) as (keyof RequestedCallbackPrompts)[];
  const missing = [...(voice ? [] : ['voice']), ...names.filter((name) => prompts[name] === undefined).map((name) => `prompts.${name}`)];
  problems.addUnless(missing.length === 0, 'LanguageIncomplete',
    `languages: ${shown(languageCode)} has no default for ${missing.join(', ')}, got nothing; write them in that language`);
}
