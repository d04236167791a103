import { Message } from '../blocks/authoring';

/**
 * What customers and agents hear of scheduled callbacks, beside the `CallbackPrompts`.
 *
 * Flows know the chosen time as `$.Attributes.callbackTimeText`.
 */
export interface ScheduledCallbackPrompts {
  /**
   * Offers the next times: 1 to 3 for a time, 4 for later ones, 9 to stay in line. `$.External.choices` is what the `SlotWording`
   * makes of the times.
   *
   * @default - an English text with the choices
   */
  readonly chooseTime?: Message;

  /**
   * Says that no time can be offered, and that the customer stays in line.
   *
   * @default - an English text
   */
  readonly noTimes?: Message;

  /**
   * Says that somebody else has just taken the time, before the times are offered again.
   *
   * @default - an English text
   */
  readonly timeTaken?: Message;

  /**
   * Says when the callback comes, and goodbye.
   *
   * @default - an English text that reads the time
   */
  readonly timeConfirmed?: Message;

  /**
   * Tells the agent that a scheduled callback comes.
   *
   * @default - an English text
   */
  readonly agentWhisper?: Message;
}

/**
 * How times are spoken of. Days and hours themselves are in the words of the language. Without `<`, `>` and `&`, so that the texts may
 * stand in SSML.
 */
export interface SlotWording {
  /**
   * A time, with `{day}`, `{from}` and `{to}`: `tomorrow between 9 AM and 10 AM`.
   *
   * @default '{day} between {from} and {to}'
   */
  readonly time?: string;

  /**
   * A choice of the menu, with `{time}` and `{key}`.
   *
   * @default 'For {time}, press {key}.'
   */
  readonly choice?: string;

  /**
   * The choice for later times, with `{key}`.
   *
   * @default 'For later times, press {key}.'
   */
  readonly later?: string;
}

/** Every prompt, in English where nobody replaced it. */
export function englishScheduledPrompts(given: ScheduledCallbackPrompts): Required<ScheduledCallbackPrompts> {
  return {
    chooseTime: Message.text('We can call you back at a time of your choice. $.External.choices To stay on the line, press 9.'),
    noTimes: Message.text('We are sorry, there is no time left for a callback. You stay in line.'),
    timeTaken: Message.text('We are sorry, somebody else has just taken that time.'),
    timeConfirmed: Message.text('Thank you. We will call you $.Attributes.callbackTimeText. Goodbye.'),
    agentWhisper: Message.text('Scheduled callback.'),
    ...Object.fromEntries(Object.entries(given).filter(([, message]) => message !== undefined)),
  };
}

export const ENGLISH_WORDING: Required<SlotWording> = {
  time: '{day} between {from} and {to}',
  choice: 'For {time}, press {key}.',
  later: 'For later times, press {key}.',
};
