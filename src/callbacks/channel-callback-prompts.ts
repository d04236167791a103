import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What customers read who ask for a callback in a chat. Contacts of other channels get no message.
 */
export interface ChannelCallbackPrompts {
  /**
   * Says that the customer will be called.
   *
   * @default - an English text
   */
  readonly accepted?: Message;

  /**
   * Says that the customer has a callback already, which will come.
   *
   * @default - an English text
   */
  readonly duplicate?: Message;

  /**
   * Says that no callback can be taken, before the customer goes on elsewhere.
   *
   * @default - an English text
   */
  readonly notPossible?: Message;
}

/** Every message, in English where nobody replaced it. */
export function englishChannelPrompts(given: ChannelCallbackPrompts): Required<ChannelCallbackPrompts> {
  return {
    accepted: Message.text('Thank you. We will call you as soon as an agent is free. Press 1 when you answer.'),
    duplicate: Message.text('You have already asked for a callback. We will call you.'),
    notPossible: Message.text('We are sorry, we cannot take a callback for that number.'),
    ...replaced(given),
  };
}
