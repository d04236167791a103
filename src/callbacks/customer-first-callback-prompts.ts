import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What is said to whoever answers a callback that calls the customer first, beside the `greeting` and `waiting` of
 * `CallbackPrompts`.
 */
export interface CustomerFirstCallbackPrompts {
  /**
   * Asks whether somebody is there, when it could not be told who answered: 1 to be connected.
   *
   * @default - an English text
   */
  readonly askIfPresent?: Message;

  /**
   * Says that the customer cannot be connected now and will be called again, and goodbye.
   *
   * @default - an English text
   */
  readonly willCallAgain?: Message;

  /**
   * Says that the customer cannot be connected and will not be called again, and goodbye. Voicemails get it, too.
   *
   * @default - an English text
   */
  readonly gaveUp?: Message;

  /**
   * Left on a voicemail after the beep when the customer will be called again. Whoever listens to the voicemail hears it.
   *
   * @default - nothing is left
   */
  readonly voicemail?: Message;
}

/** What is said in any case, and what is left on a voicemail if anything. */
export type DialPrompts = Required<Omit<CustomerFirstCallbackPrompts, 'voicemail'>> & Pick<CustomerFirstCallbackPrompts, 'voicemail'>;

/** Every prompt, in English where nobody replaced it. */
export function englishDialPrompts(given: CustomerFirstCallbackPrompts): DialPrompts {
  return {
    askIfPresent: Message.text('Hello. This is the callback that you asked for. To speak with an agent, press 1.'),
    willCallAgain: Message.text('We are sorry, we cannot connect you at the moment. We will call you again. Goodbye.'),
    gaveUp: Message.text('Hello. You asked for a callback. We could not connect you and will not try again. Please call us. Goodbye.'),
    ...replaced(given),
  };
}
