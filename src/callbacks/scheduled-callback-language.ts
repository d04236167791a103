import { CallbackLanguage, SpokenLanguage, spokenLanguages } from './callback-language';
import { isEnglish, missingIn, reportMissing } from './private/languages';
import { ENGLISH_WORDING, englishScheduledPrompts, ScheduledCallbackPrompts, SlotWording } from './scheduled-callback-prompts';
import { Problems, shown } from '../language/problems';

/**
 * A language in which callbacks are scheduled.
 */
export interface ScheduledCallbackLanguage extends CallbackLanguage {
  /**
   * What is said of times.
   *
   * @default - English texts; every other language needs all prompts
   */
  readonly schedulePrompts?: ScheduledCallbackPrompts;

  /**
   * How times are spoken of.
   *
   * @default - English texts; every other language needs all of them
   */
  readonly slotWording?: SlotWording;
}

/** A language with nothing left open. */
export interface ScheduledLanguage extends SpokenLanguage {
  readonly schedulePrompts: Required<ScheduledCallbackPrompts>;
  readonly slotWording: Required<SlotWording>;
}

/** What must stand in a text, so that it says what it is for. */
const PLACEHOLDERS: Readonly<Record<keyof SlotWording, readonly string[]>> = {
  time: ['{day}', '{from}', '{to}'], choice: ['{time}', '{key}'], later: ['{key}'],
};

export function scheduledLanguages(
  languages: readonly ScheduledCallbackLanguage[], changesCallbacks: boolean, problems: Problems,
): ScheduledLanguage[] {
  const spoken = spokenLanguages(languages, { placeIsKept: true, sendsTexts: false, changesCallbacks }, problems);
  return languages.map((language, index) => {
    if (!isEnglish(language.languageCode)) reportMissing(language.languageCode, missingOf(language), problems);
    checkWording(language, problems);
    const schedulePrompts = englishScheduledPrompts(language.schedulePrompts ?? {});
    const prompts = { ...spoken[index].prompts, agentWhisperWaitUnknown: schedulePrompts.agentWhisper };
    return { ...spoken[index], prompts, schedulePrompts, slotWording: { ...ENGLISH_WORDING, ...language.slotWording } };
  });
}

function missingOf({ schedulePrompts = {}, slotWording = {} }: ScheduledCallbackLanguage): string[] {
  return [
    ...missingIn('schedulePrompts', schedulePrompts, Object.keys(englishScheduledPrompts({}))),
    ...missingIn('slotWording', slotWording, Object.keys(ENGLISH_WORDING)),
  ];
}

function checkWording({ languageCode, slotWording = {} }: ScheduledCallbackLanguage, problems: Problems): void {
  for (const [name, text] of Object.entries(slotWording)) {
    const missing = PLACEHOLDERS[name as keyof SlotWording].filter((placeholder) => !text.includes(placeholder));
    problems.addUnless(missing.length === 0, 'PlaceholderMissing',
      `languages: slotWording.${name} of ${shown(languageCode)} must have ${missing.join(' and ')}, got ${shown(text)}; put it where it is said`);
    problems.addUnless(!/[<>&]/.test(text), 'MarkupInWording',
      `languages: slotWording.${name} of ${shown(languageCode)} must have no "<", ">" and "&", got ${shown(text)}; write plain text, and markup into chooseTime`);
  }
}
