import { Message } from '../blocks/authoring';

/**
 * What customers hear who are offered a callback and are in no line: after hours, and when there is no room in any queue. All
 * other prompts are those of the callback.
 */
export interface NoLinePrompts {
  /**
   * Offers the callback: 1 to be called back, after hours at the next opening, 2 to decline.
   *
   * @default - an English text
   */
  readonly offer?: Message;

  /**
   * Confirms the callback, and goodbye.
   *
   * @default - an English text
   */
  readonly confirmed?: Message;

  /**
   * Says that the number cannot be rung. What comes then is the word that there is no callback.
   *
   * @default - an English text
   */
  readonly numberNotDialable?: Message;

  /**
   * Says that no callback can be taken.
   *
   * @default - an English text
   */
  readonly notPossible?: Message;

  /**
   * Says that a callback is already waiting for this number: 1 to keep it, 2 to be called on another number, 3 to cancel it.
   *
   * @default - an English text
   */
  readonly manageCallback?: Message;

  /**
   * Says that the waiting callback is cancelled.
   *
   * @default - an English text
   */
  readonly callbackCancelled?: Message;
}

/** The prompts in English, for the next opening or for as soon as possible. */
export function englishNoLinePrompts(occasion: 'after hours' | 'lines full'): Required<NoLinePrompts> {
  const [wish, promise] = occasion === 'after hours' ? [' when we open', ' when we are open'] : ['', ' as soon as we can'];
  return {
    offer: Message.text(`To be called back${wish}, press 1. If you do not want to be called back, press 2.`),
    confirmed: Message.text(`Thank you. We will call you back${promise}. Goodbye.`),
    numberNotDialable: Message.text('We are sorry, we cannot call that number.'),
    notPossible: Message.text('We are sorry, we cannot take a callback at the moment.'),
    manageCallback: Message.text('A callback for this number is already waiting. To keep it, press 1. To be called on another number instead, press 2. '
      + 'To cancel it, press 3.'),
    callbackCancelled: Message.text('Your callback is cancelled.'),
  };
}
