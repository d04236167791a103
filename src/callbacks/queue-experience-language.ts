import { checkLanguages, ENGLISH, ENGLISH_VOICE, isEnglish, missingIn, reportMissing, Spoken } from './private/languages';
import { englishQueuePrompts, QueueExperiencePrompts, WaitingPrompts } from './queue-experience-prompts';
import { VoiceEngine } from '../blocks/set-voice';
import { Problems } from '../language/problems';

/**
 * A language in which customers in line are spoken to.
 */
export interface QueueExperienceLanguage {
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
export type WaitingLanguage = Spoken<WaitingPrompts>;

export const DEFAULT_QUEUE_LANGUAGES: readonly QueueExperienceLanguage[] = ENGLISH;

export interface WaitingOptions {
  readonly offersCallback: boolean;
  readonly hasChoices: boolean;
}

/** Fills in the English defaults, and reports half a translation. */
export function waitingLanguages(languages: readonly QueueExperienceLanguage[], options: WaitingOptions, problems: Problems): WaitingLanguage[] {
  checkLanguages(languages, problems);
  return languages.map((language, index) => {
    reportMissing(language.languageCode, missingOf(language, index === 0, options), problems);
    return { ...language, voice: language.voice ?? ENGLISH_VOICE, prompts: englishQueuePrompts(language.prompts ?? {}) };
  });
}

/** Agents are spoken to in the first language. */
function missingOf(language: QueueExperienceLanguage, isFirst: boolean, { offersCallback, hasChoices }: WaitingOptions): string[] {
  const { languageCode, voice, prompts = {} } = language;
  const played = ['waiting', ...offersCallback ? ['agentArrived'] : [], ...offersCallback && isFirst ? ['agentWhisperDuringOffer'] : []];
  return [
    ...isEnglish(languageCode) ? [] : [...voice ? [] : ['voice'], ...missingIn('prompts', prompts, played)],
    ...hasChoices ? missingIn('prompts', prompts, ['otherChoices']) : [],
  ];
}
