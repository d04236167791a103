import { CallbackPrompts, englishPrompts } from './callback-prompts';
import { checkLanguages, ENGLISH, ENGLISH_VOICE, isEnglish, missingIn, reportMissing, Spoken } from './private/languages';
import { VoiceEngine } from '../blocks/set-voice';
import { Problems } from '../language/problems';

/**
 * A language in which the callback is offered.
 */
export interface CallbackLanguage {
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
   * @default - English texts; every other language needs all prompts
   */
  readonly prompts?: CallbackPrompts;

  /**
   * The text message before the call. `{position}` stands for the place in line, `{number}` for the number that will ring,
   * `{cancel}` for how to cancel.
   *
   * @default - an English text, with how to cancel if that is given; every other language needs one if text messages are sent
   */
  readonly textMessage?: string;
}

/** A language with nothing left open. */
export interface SpokenLanguage extends Spoken<Required<CallbackPrompts>> {
  readonly textMessage?: string;
}

export const DEFAULT_LANGUAGES: readonly CallbackLanguage[] = ENGLISH;
const ENGLISH_TEXT_MESSAGE = 'Your callback is near: you are number {position} in line. Please keep your phone at hand.';

export interface SpokenOptions {
  readonly placeIsKept: boolean;
  readonly sendsTexts: boolean;
  /** Whether customers can change a callback that they have. */
  readonly changesCallbacks?: boolean;
  /** The languages in which a text can say how to cancel. */
  readonly cancelLanguages?: readonly string[];
}

/** Fills in the English defaults, and reports half a translation. */
export function spokenLanguages(
  languages: readonly CallbackLanguage[], options: SpokenOptions, problems: Problems,
): SpokenLanguage[] {
  checkLanguages(languages, problems);
  return languages.map((language) => {
    if (!isEnglish(language.languageCode)) reportMissing(language.languageCode, missingOf(language, options), problems);
    return {
      ...language,
      voice: language.voice ?? ENGLISH_VOICE,
      prompts: englishPrompts(language.prompts ?? {}, options.placeIsKept),
      textMessage: options.sendsTexts ? language.textMessage ?? englishTextMessage(language.languageCode, options) : undefined,
    };
  });
}

function englishTextMessage(languageCode: string, { cancelLanguages = [] }: SpokenOptions): string {
  return cancelLanguages.includes(languageCode) ? `${ENGLISH_TEXT_MESSAGE} {cancel}` : ENGLISH_TEXT_MESSAGE;
}

/** What is played only with a feature that is in use. */
const OPTIONAL: Readonly<Record<string, (options: SpokenOptions) => boolean>> = {
  askForTextConsent: ({ sendsTexts }) => sendsTexts,
  manageCallback: ({ changesCallbacks = false }) => changesCallbacks,
  callbackCancelled: ({ changesCallbacks = false }) => changesCallbacks,
  callbackNotChanged: ({ changesCallbacks = false }) => changesCallbacks,
};

function missingOf({ voice, prompts = {}, textMessage }: CallbackLanguage, options: SpokenOptions): string[] {
  const played = Object.keys(englishPrompts({}, true)).filter((name) => OPTIONAL[name]?.(options) !== false);
  return [...voice ? [] : ['voice'], ...missingIn('prompts', prompts, played), ...options.sendsTexts && !textMessage ? ['textMessage'] : []];
}
