import { Problems, shown } from '../../language/problems';
import { SpokenLanguage } from '../callback-language';
import { englishNoLinePrompts, NoLinePrompts } from '../no-line-prompts';
import { QueuedCallback } from '../queued-callback';
import { isEnglish } from './languages';
import { replaced } from './replaced';

export interface NoLinePlan {
  /** What the user calls the prompts. */
  readonly prop: string;
  readonly given: Readonly<Record<string, NoLinePrompts>>;
  readonly occasion: 'after hours' | 'lines full';
}

/** The languages of the callback for customers in no line, because its own prompts speak of one. */
export function noLineLanguages(callback: QueuedCallback, { prop, given, occasion }: NoLinePlan, problems: Problems): SpokenLanguage[] {
  const { languages } = callback._offerPlan;
  const english = englishNoLinePrompts(occasion);
  const codes = languages.map(({ languageCode }) => languageCode);
  const strange = Object.keys(given).filter((code) => !codes.includes(code));
  problems.addUnless(strange.length === 0, 'UnknownLanguage',
    `${prop} has languages that the callback does not have, got ${shown(strange)}; use ${shown(codes)}`);
  return languages.map((language) => {
    const { languageCode } = language;
    const own = replaced(given[languageCode] ?? {});
    const missing = isEnglish(languageCode) ? [] : Object.keys(english).filter((name) => !(name in own));
    problems.addUnless(missing.length === 0, 'LanguageIncomplete',
      `${prop}: ${shown(languageCode)} has no default for ${missing.join(', ')}, got nothing; write them in that language`);
    return { ...language, prompts: { ...language.prompts, ...english, ...own } };
  });
}
