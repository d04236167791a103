import { CallbackLanguage, SpokenLanguage, SpokenOptions, spokenLanguages } from './callback-language';
import { CustomerFirstPrompts, DialPrompts, englishDialPrompts } from './customer-first-prompts';
import { Problems, shown } from '../language/problems';

/**
 * A language in which a callback is offered that calls the customer first.
 */
export interface CustomerFirstLanguage extends CallbackLanguage {
  /**
   * What is said in this language to whoever answers.
   *
   * @default - English texts; every other language needs all of them but the voicemail
   */
  readonly outboundPrompts?: CustomerFirstPrompts;
}

/** A language with nothing left open. */
export interface DialledLanguage extends SpokenLanguage {
  readonly outboundPrompts: DialPrompts;
}

/** Fills in the English defaults, and reports half a translation. */
export function dialledLanguages(languages: readonly CustomerFirstLanguage[], options: SpokenOptions, problems: Problems): DialledLanguage[] {
  const spoken = spokenLanguages(languages, options, problems);
  return languages.map(({ languageCode, outboundPrompts = {} }, index) => {
    if (!languageCode.startsWith('en')) reportMissing(languageCode, outboundPrompts, problems);
    return { ...spoken[index], outboundPrompts: englishDialPrompts(outboundPrompts) };
  });
}

function reportMissing(languageCode: string, given: CustomerFirstPrompts, problems: Problems): void {
  const missing = Object.keys(englishDialPrompts({})).filter((name) => given[name as keyof CustomerFirstPrompts] === undefined);
  problems.addUnless(missing.length === 0, 'LanguageIncomplete',
    `languages: ${shown(languageCode)} has no default for ${missing.map((name) => `outboundPrompts.${name}`).join(', ')}, got nothing; `
    + 'write them in that language');
}
