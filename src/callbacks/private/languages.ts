import { VoiceEngine } from '../../blocks/set-voice';
import { Problems, shown } from '../../language/problems';

/** A language with nothing left open. */
export interface Spoken<P> {
  readonly languageCode: string;
  readonly voice: string;
  readonly engine?: VoiceEngine;
  readonly prompts: P;
}

/** What somebody who names no language gets. */
export const ENGLISH: readonly { readonly languageCode: string }[] = [{ languageCode: 'en-US' }];
export const ENGLISH_VOICE = 'Joanna';

/** There are defaults for it. However it is written: a code that is none is told once, not once more for each prompt. */
export function isEnglish(languageCode: string): boolean {
  return /^en/i.test(languageCode);
}

export function isLanguage(languageCode: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(languageCode);
}

export function checkLanguages(languages: readonly { readonly languageCode: string }[], problems: Problems): void {
  problems.addUnless(languages.length > 0, 'NoLanguage', 'languages must have at least one language, got []; leave it out for English');
  const codes = languages.map(({ languageCode }) => languageCode);
  for (const code of new Set(codes)) {
    problems.addUnless(isLanguage(code), 'NotALanguage', `languages has a languageCode that is none, got ${shown(code)}; write it like "en-US"`);
    problems.addUnless(codes.indexOf(code) === codes.lastIndexOf(code), 'LanguageTwice',
      `languages has the same language twice, got ${shown(code)}; keep one of them`);
  }
}

/** What a language lacks is a problem, because nobody wants half a translation. */
export function reportMissing(languageCode: string, missing: readonly string[], problems: Problems): void {
  problems.addUnless(missing.length === 0, 'LanguageIncomplete',
    `languages: ${shown(languageCode)} has no default for ${missing.join(', ')}, got nothing; write them in that language`);
}

/** Those of the names that nobody gave, as the user would write them. */
export function missingIn<T extends object>(prop: string, given: T, names: readonly string[]): string[] {
  return names.filter((name) => given[name as keyof T] === undefined).map((name) => `${prop}.${name}`);
}
