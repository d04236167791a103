import { CallbackLanguage, SpokenLanguage, SpokenOptions, spokenLanguages } from './callback-language';
import { CustomerFirstCallbackPrompts, DialPrompts, englishDialPrompts } from './customer-first-callback-prompts';
import { isEnglish, missingIn, reportMissing } from './private/languages';
import { Problems } from '../language/problems';

/**
 * A language in which a callback is offered that calls the customer first.
 */
export interface CustomerFirstCallbackLanguage extends CallbackLanguage {
  /**
   * What is said in this language to whoever answers.
   *
   * @default - English texts; every other language needs all of them but the voicemail
   */
  readonly outboundPrompts?: CustomerFirstCallbackPrompts;
}

/** A language with nothing left open. */
export interface DialledLanguage extends SpokenLanguage {
  readonly outboundPrompts: DialPrompts;
}

/** Fills in the English defaults, and reports half a translation. */
export function dialledLanguages(languages: readonly CustomerFirstCallbackLanguage[], options: SpokenOptions, problems: Problems): DialledLanguage[] {
  const spoken = spokenLanguages(languages, options, problems);
  return languages.map(({ languageCode, outboundPrompts = {} }, index) => {
    if (!isEnglish(languageCode)) reportMissing(languageCode, missingIn('outboundPrompts', outboundPrompts, Object.keys(englishDialPrompts({}))), problems);
    return { ...spoken[index], outboundPrompts: englishDialPrompts(outboundPrompts) };
  });
}
