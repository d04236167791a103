import { Message } from '../blocks/authoring';

/**
 * What agents and customers hear around a transfer.
 */
export interface QuickConnectPrompts {
  /**
   * Tells the agent who transfers to a user that the transfer begins.
   *
   * @default - an English text
   */
  readonly transferToUser?: Message;

  /**
   * Tells the agent who transfers to a queue that the customer enters it.
   *
   * @default - an English text
   */
  readonly transferToQueue?: Message;

  /**
   * Tells the agent that the queue is full, so that the customer, who is on hold, is not in it.
   *
   * @default - an English text
   */
  readonly queueFull?: Message;

  /**
   * Tells the agent that the transfer failed, and that the customer is still on hold.
   *
   * @default - an English text
   */
  readonly failed?: Message;

  /**
   * Tells the agent who takes the contact that it is a transfer, before the two sides are joined.
   *
   * @default - an English text
   */
  readonly agentWhisper?: Message;

  /**
   * What the other side hears before the two are joined: the agent who transfers, or the customer if that agent has left.
   *
   * @default - an English text
   */
  readonly customerWhisper?: Message;

  /**
   * What customers hear on hold, one after the other and then again.
   *
   * @default - an English text
   */
  readonly customerHold?: Message[];

  /**
   * What agents hear on hold, one after the other and then again.
   *
   * @default - an English text
   */
  readonly agentHold?: Message[];
}

/** Every prompt, in English where nobody replaced it. */
export function englishQuickConnectPrompts(given: QuickConnectPrompts): Required<QuickConnectPrompts> {
  return {
    transferToUser: Message.text('Transferring. Please wait.'),
    transferToQueue: Message.text('Transferring to the queue. Please wait.'),
    queueFull: Message.text('The queue is full. The customer was not transferred and is still on hold.'),
    failed: Message.text('The transfer did not work. The customer is still on hold.'),
    agentWhisper: Message.text('A call is transferred to you.'),
    customerWhisper: Message.text('You are being connected.'),
    customerHold: [Message.text('Thank you for waiting. We will be back with you in a moment.')],
    agentHold: [Message.text('You are on hold.')],
    ...Object.fromEntries(Object.entries(given).filter(([, message]) => message !== undefined)),
  };
}
