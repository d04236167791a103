import { englishQueuePrompts, QueueExperiencePrompts, WaitingPrompts } from './queue-experience-prompts';
import { VoiceEngine } from '../blocks/set-voice';
import { Problems, shown } from '../language/problems';

/**
 * A language in which customers in line are spoken to.
 */
export interface QueueLanguage {
  /**
   * The language of the contact that this is for, e.g. `en-US`; compared with `$.LanguageCode`.
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
   * @default - English texts; every other language needs all prompts that are played in it
   */
  readonly prompts?: QueueExperiencePrompts;
}

/** A language with nothing left open. */
export interface WaitingLanguage {
  readonly languageCode: string;
  readonly voice: string;
  readonly engine?: VoiceEngine;
  readonly prompts: WaitingPrompts;
}

export const DEFAULT_QUEUE_LANGUAGES: readonly QueueLanguage[] = [{ languageCode: 'en-US' }];
const ENGLISH_VOICE = 'Joanna';

export interface WaitingOptions {
  readonly offersCallback: boolean;
  readonly hasChoices: boolean;
}

/** Fills in the English defaults; what another language lacks is a problem, because nobody wants half a translation. */
export function waitingLanguages(languages: readonly QueueLanguage[], options: WaitingOptions, problems: Problems): WaitingLanguage[] {
  problems.addUnless(languages.length > 0, 'NoLanguage', 'languages must have at least one language, got []; leave it out for English');
  const codes = languages.map(({ languageCode }) => languageCode);
  for (const code of new Set(codes.filter((one, index) => codes.indexOf(one) !== index))) {
    problems.add('LanguageTwice', `languages has the same language twice, got ${shown(code)}; keep one of them`);
  }
  return languages.map((language, index) => {
    reportMissing(language, index === 0, options, problems);
    return { ...language, voice: language.voice ?? ENGLISH_VOICE, prompts: englishQueuePrompts(language.prompts ?? {}) };
  });
}

/** Agents are spoken to in the first language. */
function reportMissing(language: QueueLanguage, isFirst: boolean, { offersCallback, hasChoices }: WaitingOptions, problems: Problems): void {
  const { languageCode, voice, prompts = {} } = language;
  const played: (keyof QueueExperiencePrompts)[] = [
    'waiting', ...offersCallback ? ['agentArrived'] as const : [], ...offersCallback && isFirst ? ['agentWhisperDuringOffer'] as const : [],
  ];
  const withoutDefault = [
    ...languageCode.startsWith('en') ? [] : [...voice ? [] : ['voice'], ...missingIn(prompts, played)],
    ...hasChoices ? missingIn(prompts, ['otherChoices']) : [],
  ];
  problems.addUnless(withoutDefault.length === 0, 'LanguageIncomplete',
    `languages: ${shown(languageCode)} has no default for ${withoutDefault.join(', ')}, got nothing; write them in that language`);
}

function missingIn(prompts: QueueExperiencePrompts, names: readonly (keyof QueueExperiencePrompts)[]): string[] {
  return names.filter((name) => prompts[name] === undefined).map((name) => `prompts.${name}`);
}
