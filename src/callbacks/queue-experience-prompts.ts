import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What customers hear in line besides the announcements, and what their agents hear.
 */
export interface QueueExperiencePrompts {
  /**
   * Plays over and over while the customer waits, in turn with the music.
   *
   * @default - an English text
   */
  readonly waiting?: Message;

  /**
   * Says which keys lead out of the line. Played only with `otherChoices`.
   *
   * @default - none; required with `otherChoices`
   */
  readonly otherChoices?: Message;

  /**
   * Tells the customer whom an agent has interrupted in the offer of a callback that none is needed any more.
   *
   * @default - an English text
   */
  readonly agentArrived?: Message;

  /**
   * Tells the agent who has accepted which queue the call is from. In the first language only.
   *
   * @default - the name of the queue
   */
  readonly agentWhisper?: Message;

  /**
   * The same for a customer who was just hearing the offer of a callback. In the first language only.
   *
   * @default - the name of the queue, and an English text
   */
  readonly agentWhisperDuringOffer?: Message;
}

/** Every prompt that has a default, in English where nobody replaced it. */
export type WaitingPrompts = Required<Omit<QueueExperiencePrompts, 'otherChoices'>> & Pick<QueueExperiencePrompts, 'otherChoices'>;

export function englishQueuePrompts(given: QueueExperiencePrompts): WaitingPrompts {
  return {
    waiting: Message.text('Thank you for waiting. An agent will be with you as soon as possible.'),
    agentArrived: Message.text('An agent is free now, so you need no callback. We are connecting you.'),
    agentWhisper: Message.text('$.Queue.Name'),
    agentWhisperDuringOffer: Message.text('$.Queue.Name. The customer was just hearing the offer of a callback.'),
    ...replaced(given),
  };
}
