import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What callers hear on their path to service.
 */
export interface PathToServicePrompts {
  /**
   * Greets the caller at the beginning.
   *
   * @default - nothing
   */
  readonly greeting?: Message;

  /**
   * Says that it is closed, and goodbye. Also for closings of which the end is not known.
   *
   * @default - an English text
   */
  readonly closed?: Message;

  /**
   * Says that it is closed and when it opens: `$.External.weekday`, `$.External.date` and `$.External.time`.
   *
   * @default - an English text with the three
   */
  readonly closedUntil?: Message;

  /**
   * Asks to call again, and says goodbye: after the word when it opens, if no callback was taken.
   *
   * @default - an English text
   */
  readonly callAgain?: Message;

  /**
   * Says that nobody of this queue is there yet. The callback and the line come after it.
   *
   * @default - an English text
   */
  readonly nobodyThere?: Message;

  /**
   * Says shortly before the closing that no callback can be promised for today, and that the caller stays in line.
   *
   * @default - an English text
   */
  readonly noCallbackToday?: Message;

  /**
   * Says that there is no room in any queue, or nobody there. A callback is offered after it.
   *
   * @default - an English text
   */
  readonly nobodyFree?: Message;

  /**
   * Says that nobody can take the call and that no callback was taken, and goodbye.
   *
   * @default - an English text
   */
  readonly notServed?: Message;

  /**
   * Says that something went wrong and that the caller is not in line, and goodbye.
   *
   * @default - an English text
   */
  readonly failed?: Message;
}

/** Every prompt but the greeting, which may be none, in English where nobody replaced it. */
export type PathPrompts = Required<Omit<PathToServicePrompts, 'greeting'>>;

export function englishPathPrompts(given: PathToServicePrompts): PathPrompts {
  return {
    closed: Message.text('We are closed. Please call again when we are open. Goodbye.'),
    closedUntil: Message.text('We are closed. We open again on $.External.weekday, $.External.date, at $.External.time.'),
    callAgain: Message.text('Please call again when we are open. Goodbye.'),
    nobodyThere: Message.text('At the moment nobody is here who can take your call.'),
    noCallbackToday: Message.text('We close soon and cannot promise to call you back today. Please stay on the line, or call again when we are open.'),
    nobodyFree: Message.text('We are sorry, nobody is free to take your call.'),
    notServed: Message.text('We are sorry, nobody can take your call, and you have no callback. Please call again later. Goodbye.'),
    failed: Message.text('We are sorry, something went wrong, and you are not in line. Please call again later. Goodbye.'),
    ...replaced(given),
  };
}
