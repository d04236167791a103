import { replaced } from './private/replaced';
import { Message } from '../blocks/authoring';

/**
 * What supervisors hear on an emergency line.
 */
export interface EmergencyLinePrompts {
  /**
   * Asks for the PIN, which ends with the pound key.
   *
   * @default - an English text
   */
  readonly askForPin?: Message;

  /**
   * Says that the PIN is wrong or that none was entered, before it is asked for again.
   *
   * @default - an English text
   */
  readonly pinRefused?: Message;

  /**
   * Says that there were too many attempts, and goodbye.
   *
   * @default - an English text
   */
  readonly lockedOut?: Message;

  /**
   * The menu: 1 to switch the emergency message on, 2 to switch it off, 3 to hear whether it is on.
   *
   * @default - an English text
   */
  readonly menu?: Message;

  /**
   * Asks which message: 1 for the first one, and so on.
   *
   * @default - an English text with the names of the messages
   */
  readonly chooseMessage?: Message;

  /**
   * Asks for how many hours: 1 for the first choice, and so on.
   *
   * @default - an English text with the hours
   */
  readonly chooseHours?: Message;

  /**
   * Says that nothing was chosen and that nothing was changed, and goodbye.
   *
   * @default - an English text
   */
  readonly nothingChosen?: Message;

  /**
   * Confirms that the message is on. It is in `$.External.message`, the hours are in `$.Attributes.emergencyHours`.
   *
   * @default - an English text that reads the message
   */
  readonly switchedOn?: Message;

  /**
   * Confirms that the message is off.
   *
   * @default - an English text
   */
  readonly switchedOff?: Message;

  /**
   * Says that a message is on. It is in `$.External.message`, the minutes left are in `$.External.minutes`.
   *
   * @default - an English text that reads the message
   */
  readonly isOn?: Message;

  /**
   * Says that no message is on.
   *
   * @default - an English text
   */
  readonly isOff?: Message;

  /**
   * Says that something went wrong and that nobody knows whether anything was changed, and goodbye.
   *
   * @default - an English text
   */
  readonly failed?: Message;
}

/** Every prompt, in English where nobody replaced it. */
export function englishLinePrompts(
  given: EmergencyLinePrompts, { names, hours }: { names: readonly string[]; hours: readonly number[] },
): Required<EmergencyLinePrompts> {
  const keys = (choices: readonly string[]) => Message.text(choices.map((choice, index) => `For ${choice}, press ${index + 1}.`).join(' '));
  return {
    askForPin: Message.text('This is the emergency line. Please enter your PIN, and then press the pound key.'),
    pinRefused: Message.text('That was not right.'),
    lockedOut: Message.text('There were too many attempts. Please try again later. Goodbye.'),
    menu: Message.text('To switch the emergency message on, press 1. To switch it off, press 2. To hear whether it is on, press 3.'),
    chooseMessage: keys(names),
    chooseHours: keys(hours.map((count) => (count === 1 ? '1 hour' : `${count} hours`))),
    nothingChosen: Message.text('You have chosen nothing, and nothing has been changed. Goodbye.'),
    switchedOn: Message.text('The emergency message is on for $.Attributes.emergencyHours hours. Callers hear: $.External.message Goodbye.'),
    switchedOff: Message.text('The emergency message is off. Goodbye.'),
    isOn: Message.text('The emergency message is on for another $.External.minutes minutes. Callers hear: $.External.message Goodbye.'),
    isOff: Message.text('No emergency message is on. Goodbye.'),
    failed: Message.text('We are sorry, something went wrong. Please call again to hear whether the emergency message is on. Goodbye.'),
    ...replaced(given),
  };
}
