import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What customers and agents hear of a callback that was requested elsewhere than on the phone.
 */
export interface RequestedCallbackPrompts {
  /**
   * Greets whoever picks up, and asks to press 1, because a voicemail presses nothing.
   *
   * @default - an English text
   */
  readonly greeting?: Message;

  /**
   * Says that nobody pressed 1, and goodbye. A voicemail may record it, so it names no reason for the call.
   *
   * @default - an English text
   */
  readonly nobodyThere?: Message;

  /**
   * Is played over and over while the customer waits for the agent.
   *
   * @default - an English text
   */
  readonly waiting?: Message;

  /**
   * Says that the line is full and that a callback will come in its place, and goodbye.
   *
   * @default - an English text
   */
  readonly calledLater?: Message;

  /**
   * Says that the customer cannot be connected, and goodbye. It promises nothing: whether another call comes is not known there.
   *
   * @default - an English text
   */
  readonly notPossible?: Message;

  /**
   * Tells the agent that the customer asked for this call, and how many minutes (`$.External.waitedMinutes`) ago.
   *
   * @default - an English text
   */
  readonly agentWhisper?: Message;

  /**
   * Tells the agent that the customer asked for this call, when nobody knows when.
   *
   * @default - an English text
   */
  readonly agentWhisperWaitUnknown?: Message;
}

/** Every prompt, in English where nobody replaced it. */
export function englishRequestedPrompts(given: RequestedCallbackPrompts): Required<RequestedCallbackPrompts> {
  return {
    greeting: Message.text('Hello. This is the callback that you asked for. To be connected with an agent, press 1.'),
    nobodyThere: Message.text('We did not hear from you, so we end this call without connecting you. Goodbye.'),
    waiting: Message.text('Thank you. An agent will be with you as soon as possible.'),
    calledLater: Message.text('We are sorry, all our lines have just become busy. An agent will call you as soon as possible. Goodbye.'),
    notPossible: Message.text('We are sorry, we cannot connect you now. If we do not call again, please contact us once more. Goodbye.'),
    agentWhisper: Message.text('Requested callback. The customer asked for it $.External.waitedMinutes minutes ago.'),
    agentWhisperWaitUnknown: Message.text('Requested callback.'),
    ...replaced(given),
  };
}
