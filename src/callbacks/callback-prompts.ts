import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What customers and agents hear. Each prompt can be replaced by a text, SSML, a prompt of the instance or an audio file.
 *
 * Attributes can stand in texts: `$.Attributes.callbackNumber` is the number that will ring, once it is known.
 */
export interface CallbackPrompts {
  /**
   * Offers the callback: 1 to be called back, 2 to stay in line.
   *
   * @default - an English text
   */
  readonly offer?: Message;

  /**
   * Asks whether to ring the number that the customer calls from: 1 for yes, 2 to enter another one.
   *
   * @default - an English text that reads the number
   */
  readonly confirmNumber?: Message;

  /**
   * Asks for another number.
   *
   * @default - an English text
   */
  readonly enterNumber?: Message;

  /**
   * Reads the entered number back: 1 if it is right, 2 to enter it again.
   *
   * @default - an English text that reads the number
   */
  readonly readNumberBack?: Message;

  /**
   * Says that what was entered is no phone number.
   *
   * @default - an English text
   */
  readonly numberNotValid?: Message;

  /**
   * Says that the number cannot be rung, and that the customer stays in line.
   *
   * @default - an English text
   */
  readonly numberNotDialable?: Message;

  /**
   * Asks for consent to a text message: 1 for yes. Played only if text messages are sent.
   *
   * @default - an English text
   */
  readonly askForTextConsent?: Message;

  /**
   * Says that a callback is already waiting for this number, and that it stays.
   *
   * @default - an English text
   */
  readonly alreadyRequested?: Message;

  /**
   * Says that a callback is already waiting for this number: 1 to keep it, 2 to be called on another number, 3 to cancel it.
   *
   * @default - an English text
   */
  readonly manageCallback?: Message;

  /**
   * Says that the waiting callback is cancelled, and that the customer stays in line.
   *
   * @default - an English text
   */
  readonly callbackCancelled?: Message;

  /**
   * Says that the waiting callback cannot be changed, because an agent has it already or something went wrong, and that it stays.
   *
   * @default - an English text
   */
  readonly callbackNotChanged?: Message;

  /**
   * Says that the callback exists, and goodbye.
   *
   * @default - an English text
   */
  readonly confirmed?: Message;

  /**
   * Says that no callback can be taken now, and that the customer stays in line.
   *
   * @default - an English text
   */
  readonly notPossible?: Message;

  /**
   * Says that the line is full and the call ends.
   *
   * @default - an English text
   */
  readonly lineFull?: Message;

  /**
   * Says that something went wrong and the call ends.
   *
   * @default - an English text
   */
  readonly failed?: Message;

  /**
   * Plays over and over while the customer waits in line, between two offers.
   *
   * @default - an English text
   */
  readonly waiting?: Message;

  /**
   * Greets the customer who picks up the callback.
   *
   * @default - an English text
   */
  readonly greeting?: Message;

  /**
   * Tells the agent that a callback comes and for how many minutes (`$.External.waitedMinutes`) the customer has waited.
   *
   * @default - an English text
   */
  readonly agentWhisper?: Message;

  /**
   * Tells the agent that a callback comes, when nobody knows for how long the customer has waited.
   *
   * @default - an English text
   */
  readonly agentWhisperWaitUnknown?: Message;
}

/** Every prompt, in English where nobody replaced it. */
export function englishPrompts(given: CallbackPrompts, placeIsKept: boolean): Required<CallbackPrompts> {
  const place = placeIsKept ? 'and keep your place in line' : 'when an agent is free';
  return {
    offer: Message.text(`To be called back ${place}, press 1. To stay on the line, press 2.`),
    confirmNumber: Message.ssml('<speak>We will call you on the number that you are calling from, '
      + '<say-as interpret-as="telephone">$.CustomerEndpoint.Address</say-as>. If that is right, press 1. To give us another number, press 2.</speak>'),
    enterNumber: Message.text('Please enter the number that we shall call, and then press the pound key.'),
    readNumberBack: Message.ssml('<speak>You entered <say-as interpret-as="telephone">$.Attributes.callbackNumber</say-as>. '
      + 'If that is right, press 1. To enter it again, press 2.</speak>'),
    numberNotValid: Message.text('We did not get a valid phone number.'),
    numberNotDialable: Message.text('We are sorry, we cannot call that number. You stay in line.'),
    askForTextConsent: Message.text('May we send you a text message shortly before we call? If you agree, press 1. If not, press 2.'),
    alreadyRequested: Message.text('A callback for this number is already waiting. It keeps its place, and we will call you. Goodbye.'),
    manageCallback: Message.text('A callback for this number is already waiting. To keep it, press 1. To be called on another number instead, press 2. '
      + 'To cancel it and stay on the line, press 3.'),
    callbackCancelled: Message.text('Your callback is cancelled. You stay in line.'),
    callbackNotChanged: Message.text('We cannot change your callback any more. It keeps its place, and we will call you. Goodbye.'),
    confirmed: Message.text('Thank you. We will call you back. Goodbye.'),
    notPossible: Message.text('We are sorry, we cannot take a callback at the moment. You stay in line.'),
    lineFull: Message.text('We are sorry, all our lines are busy and no callback can be taken. Please call again later. Goodbye.'),
    failed: Message.text('We are sorry, something went wrong, and you are not in line. Please call again later. Goodbye.'),
    waiting: Message.text('Thank you for waiting. An agent will be with you as soon as possible.'),
    greeting: Message.text('Hello. This is the callback that you asked for. We are connecting you with an agent.'),
    agentWhisper: Message.text('Callback. The customer has been waiting for $.External.waitedMinutes minutes.'),
    agentWhisperWaitUnknown: Message.text('Callback.'),
    ...replaced(given),
  };
}
