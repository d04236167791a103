import { Conversion, ConvertedAction, Converter } from './conversion';
import { JsonObject, plainText } from '../json';

/** Blocks that speak to the customer and listen. */
export const INTERACT: Readonly<Record<string, Converter>> = {
  'PlayPrompt': (block) => [playPrompt(block)],
  'PlayAudio': (block) => [playPrompt(block)],
  'LoopPrompts': (block) => [loopPrompts(block)],
  'GetUserInput/Digits': (block) => [getDigits(block)],
  'GetUserInput/Lex': (block) => [askBot(block)],
  'StoreUserInput': (block) => [storeInput(block)],
  'StoreCustomerInput': (block) => [storeInput(block)],
};

type Said = Required<Pick<ConvertedAction, 'parameters' | 'hints'>>;

/** A recorded prompt, or a text that is spoken as it is or as markup. */
function said(block: Conversion): Said {
  const prompt = block.resource('PromptId', 'AudioPrompt');
  if (prompt.parameters.PromptId !== undefined) return prompt;
  const text = block.value('Text');
  if (text === undefined) block.note('parameter Text', 'the block says nothing, and the service takes no action without a text');
  const key = block.value('TextToSpeechType') === 'ssml' ? 'SSML' : 'Text';
  return { parameters: text === undefined ? {} : { [key]: text }, hints: {} };
}

function playPrompt(block: Conversion): ConvertedAction {
  return { type: 'MessageParticipant', ...said(block), ...block.goesOn('perhaps-error') };
}

function loopPrompts(block: Conversion): ConvertedAction {
  const error = block.target('Error');
  const interrupt = block.block.target('Timeout');
  return {
    type: 'MessageParticipantIteratively',
    parameters: { Messages: messages(block), ...block.optional('InterruptFrequencySeconds', 'InterruptSeconds') },
    next: error,
    conditions: interrupt === undefined ? [] : [{ operator: 'Equals', operand: 'MessagesInterrupted', target: interrupt }],
    errors: [['NoMatchingError', error]],
  };
}

/** Prompts and texts in their order; the kind of a text stands in its key. */
function messages(block: Conversion): JsonObject[] {
  const found = block.block.allParameters.flatMap((parameter): JsonObject[] => {
    if (parameter.name === 'Text') return [{ [parameter.key === 'ssml' ? 'SSML' : 'Text']: block.read(parameter) }];
    if (parameter.name !== 'AudioPrompt') return [];
    return [{ PromptId: block.read(parameter) || plainText(parameter.resourceName ?? '') }];
  });
  if (found.length === 0) block.missing('Text', 'Messages', 'what is played');
  return found;
}

function getDigits(block: Conversion): ConvertedAction {
  const { parameters, hints } = said(block);
  const digits = block.value('MaxDigits');
  if (digits !== undefined && digits !== '1') {
    block.note('parameter MaxDigits', `a menu takes one key today, got ${digits}; ask for more keys with a block that stores them`);
  }
  const otherwise = block.target('NoMatch');
  return {
    type: 'GetParticipantInput',
    parameters: { ...parameters, StoreInput: 'False', ...block.required('InputTimeLimitSeconds', 'Timeout', 'how many seconds to wait for a key') },
    hints,
    next: otherwise,
    conditions: block.evaluations({ Equals: 'Equals' }),
    errors: [['InputTimeLimitExceeded', block.target('Timeout')], ['NoMatchingCondition', otherwise], ['NoMatchingError', block.target('Error')]],
  };
}

function askBot(block: Conversion): ConvertedAction {
  const { parameters, hints } = said(block);
  const alias = block.value('BotAliasArn');
  const bot: JsonObject = alias === undefined
    ? { LexBot: firstBot(block) }
    : { LexV2Bot: { AliasArn: alias } };
  const attributes = Object.fromEntries(block.block.parameters('Parameter').map((parameter) => [plainText(parameter.key), block.read(parameter)]));
  const [otherwise, error] = [block.target('NoMatch'), block.target('Error')];
  return {
    type: 'ConnectParticipantWithLexBot',
    parameters: { ...parameters, ...bot, ...(Object.keys(attributes).length > 0 ? { LexSessionAttributes: attributes } : {}) },
    hints,
    next: error,
    conditions: block.evaluations({ Equals: 'Equals' }),
    errors: [['NoMatchingCondition', otherwise], ['NoMatchingError', error]],
  };
}

function firstBot(block: Conversion): JsonObject {
  return {
    ...block.required('Name', 'BotName', 'the name of the bot', 'LexBot.'),
    ...block.required('Alias', 'BotAlias', 'the alias of the bot', 'LexBot.'),
    ...block.required('Region', 'BotRegion', 'the region of the bot, e.g. us-east-1,', 'LexBot.'),
  };
}

function storeInput(block: Conversion): ConvertedAction {
  const { parameters, hints } = said(block);
  const { next, errors = [] } = block.goesOn();
  const invalid = block.block.target('InvalidNumber');
  const keys = { ...cancelKey(block), ...block.optional('InputTerminationSequence', 'TerminatorDigits') };
  return {
    type: 'GetParticipantInput',
    parameters: {
      ...parameters,
      StoreInput: 'True',
      ...block.required('InputTimeLimitSeconds', 'Timeout', 'how many seconds to wait for a key'),
      InputValidation: validation(block),
      ...(block.value('EncryptEntry')?.toLowerCase() === 'true' ? { InputEncryption: encryption(block) } : {}),
      ...(Object.keys(keys).length > 0 ? { DTMFConfiguration: keys } : {}),
    },
    hints,
    next,
    errors: [...errors, ...(invalid === undefined ? [] : [['InvalidPhoneNumber', invalid] as const])],
  };
}

function validation(block: Conversion): JsonObject {
  return block.value('CustomerInputType') === 'PhoneNumber' ? { PhoneNumberValidation: phoneNumber(block) } : { CustomValidation: block.required('MaximumLength', 'MaxDigits', 'the largest number of digits', 'InputValidation.CustomValidation.') };
}

const PHONE_NUMBER = 'InputValidation.PhoneNumberValidation.';

/** A local number is one of a country; an international one says itself which. */
function phoneNumber(block: Conversion): JsonObject {
  const format = block.required('NumberFormat', 'PhoneNumberFormat', 'Local or E164', PHONE_NUMBER);
  const country = format.NumberFormat === 'E164' ? block.optional('CountryCode', 'CountryCode')
    : block.required('CountryCode', 'CountryCode', 'the two letters of the country', PHONE_NUMBER);
  return { ...format, ...country };
}

function encryption(block: Conversion): JsonObject {
  return {
    ...block.required('EncryptionKeyId', 'EncryptionKeyId', 'the identifier of the key', 'InputEncryption.'),
    ...block.required('Key', 'EncryptionKey', 'the certificate', 'InputEncryption.'),
  };
}

function cancelKey(block: Conversion): JsonObject {
  const disabled = block.value('DisableCancel');
  return disabled === undefined ? {} : { DisableCancelKey: disabled.toLowerCase() === 'true' ? 'True' : 'False' };
}
