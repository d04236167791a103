import { Token } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';
import { QueuePositionSmsProps } from '../queue-position-sms-options';

/** The longest text that the service takes, in characters. */
const LONGEST_TEXT = 1600;

type Messages = Record<string, string>;

/** The handler refuses to start with any of these, and would do so for every language. */
export function checkTexts(props: QueuePositionSmsProps, problems: Problems): void {
  const { messages, confirmationMessages, missedMessages } = props;
  for (const [prop, texts] of Object.entries({ messages, confirmationMessages, missedMessages })) {
    if (texts === undefined) continue;
    problems.addUnless(Object.keys(texts).length > 0, 'NoMessages',
      `${prop} must have a text for at least one language, got {}; write one, e.g. for "en-US"`);
    const placeholders = [...prop === 'messages' ? ['{position}'] : [], '{number}', '{cancel}'];
    for (const [language, text] of Object.entries(texts)) {
      if (!Token.isUnresolved(text)) checkText(`the text for ${shown(language)} in ${prop}`, text, { language, placeholders, props }, problems);
    }
  }
}

interface Place {
  readonly language: string;
  readonly placeholders: readonly string[];
  readonly props: QueuePositionSmsProps;
}

function checkText(subject: string, text: string, { language, placeholders, props }: Place, problems: Problems): void {
  const { length } = withCancel(text, props.cancelInstructions?.[language]);
  problems.addUnless(text.trim() !== '' && length <= LONGEST_TEXT, 'TextLength',
    `${subject} must have 1 to ${LONGEST_TEXT} characters, got ${length}; the service refuses empty and longer ones`);
  const unknown = (text.match(/\{[^{}]*\}/g) ?? []).filter((placeholder) => !placeholders.includes(placeholder));
  problems.addUnless(unknown.length === 0, 'PlaceholderUnknown',
    `${subject} has placeholders that nothing fills, got ${unknown.join(' ')}; use ${placeholders.join(', ')}`);
  problems.addUnless(props.ringingNumber !== undefined || !text.includes('{number}'), 'NumberUnknown',
    `${subject} has {number}, but ringingNumber is missing, got ${shown(text)}; set ringingNumber or leave {number} out`);
  problems.addUnless(props.cancelInstructions?.[language] !== undefined || !text.includes('{cancel}'), 'CancelInstructionMissing',
    `${subject} has {cancel}, but cancelInstructions has nothing for ${shown(language)}, got ${shown(text)}; say how to cancel or leave {cancel} out`);
}

/** The texts as the handler takes them: how to cancel is the same for every customer of a language. */
export function textsOf(messages: Messages, { cancelInstructions = {} }: QueuePositionSmsProps): string {
  const texts = Object.entries(messages).map(([language, text]) => [language, withCancel(text, cancelInstructions[language])]);
  return JSON.stringify(Object.fromEntries(texts));
}

function withCancel(text: string, instruction = ''): string {
  return text.split('{cancel}').join(instruction);
}
