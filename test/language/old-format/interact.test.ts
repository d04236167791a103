import { converted, notesOf, oldBlock } from './private/convert';

const TEXT = [['Text', 'Hello.'], ['TextToSpeechType', 'text']] as const;

test('A prompt becomes a message, with an error branch only where it had one', () => {
  expect(converted(oldBlock('PlayPrompt', { Success: 'a' }, TEXT))).toStrictEqual([
    { type: 'MessageParticipant', parameters: { Text: 'Hello.' }, branches: { next: 'a' } },
  ]);
  expect(converted(oldBlock('PlayPrompt', { Success: 'a', Error: 'b' }, TEXT))[0].branches).toStrictEqual({ next: 'a', NoMatchingError: 'b' });
});

test('Markup, a reference and a recording each have a place of their own', () => {
  const said = (...parameters: Parameters<typeof oldBlock>[2] & object) => converted(oldBlock('PlayPrompt', { Success: 'a' }, parameters))[0].parameters;
  expect(said(['Text', '<speak>Hi</speak>'], ['TextToSpeechType', 'ssml'])).toStrictEqual({ SSML: '<speak>Hi</speak>' });
  expect(said(['Text', 'greeting', { namespace: 'User Defined' }])).toStrictEqual({ Text: '$.Attributes.greeting' });
  expect(said(['AudioPrompt', 'arn:aws:connect:eu-central-1:111122223333:instance/i/prompt/p', { resourceName: 'Beep.wav' }]))
    .toStrictEqual({ PromptId: 'arn:aws:connect:eu-central-1:111122223333:instance/i/prompt/p' });
});

test('A message without a text is noted', () => {
  expect(notesOf(oldBlock('PlayPrompt', { Success: 'a' }))).toStrictEqual([
    { block: 'block', what: 'parameter Text', why: 'the block says nothing, and the service takes no action without a text' },
  ]);
});

test('Prompts in a loop keep their order, and are interrupted as before', () => {
  const block = oldBlock('LoopPrompts', { Timeout: 'a', Error: 'b' }, [['Text', 'Wait.', { key: 'text' }], ['AudioPrompt', 'arn:p'], ['InterruptSeconds', 30]]);
  expect(converted(block)).toStrictEqual([{
    type: 'MessageParticipantIteratively',
    parameters: { Messages: [{ Text: 'Wait.' }, { PromptId: 'arn:p' }], InterruptFrequencySeconds: '30' },
    branches: { next: 'b', MessagesInterrupted: 'a', NoMatchingError: 'b' },
  }]);
});

test('A menu tests the key, and more than one digit is noted', () => {
  const menu = (digits: string) => oldBlock('GetUserInput/Digits', { 'Evaluate Equals 1': 'a', 'Timeout': 'b', 'NoMatch': 'c', 'Error': 'd' }, [
    ...TEXT, ['Timeout', '5'], ['MaxDigits', digits],
  ]);
  expect(converted(menu('1'))).toStrictEqual([{
    type: 'GetParticipantInput',
    parameters: { Text: 'Hello.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    branches: { next: 'c', 1: 'a', InputTimeLimitExceeded: 'b', NoMatchingCondition: 'c', NoMatchingError: 'd' },
  }]);
  expect(notesOf(menu('1'))).toStrictEqual([]);
  expect(notesOf(menu('4')).map(({ what }) => what)).toStrictEqual(['parameter MaxDigits']);
});

test('A bot is known by its alias, or by name and region in its first version', () => {
  const bot = (...parameters: Parameters<typeof oldBlock>[2] & object) =>
    converted(oldBlock('GetUserInput/Lex', { 'Evaluate Equals Order': 'a', 'NoMatch': 'b', 'Error': 'c' }, [...TEXT, ...parameters]))[0];
  expect(bot(['BotAliasArn', 'arn:alias'], ['Parameter', 'ContactId', { key: 'id', namespace: 'System' }])).toStrictEqual({
    type: 'ConnectParticipantWithLexBot',
    parameters: { Text: 'Hello.', LexV2Bot: { AliasArn: 'arn:alias' }, LexSessionAttributes: { id: '$.ContactId' } },
    branches: { next: 'c', Order: 'a', NoMatchingCondition: 'b', NoMatchingError: 'c' },
  });
  expect(bot(['BotName', 'Orders'], ['BotAlias', 'live'], ['BotRegion', '']).parameters).toMatchObject({ LexBot: { Name: 'Orders', Alias: 'live' } });
});

test('A bot of the first version without a region is noted, with the path to write it to', () => {
  const block = oldBlock('GetUserInput/Lex', { 'Evaluate Equals Order': 'a', 'NoMatch': 'b', 'Error': 'c' }, [...TEXT, ['BotName', 'Orders'], ['BotAlias', 'live'], ['BotRegion', '']]);
  expect(notesOf(block)).toStrictEqual([{
    block: 'block',
    what: 'parameter BotRegion',
    why: 'the export does not hold it, and the service takes no action without LexBot.Region; write the region of the bot, e.g. us-east-1, there',
  }]);
});

test('Stored input keeps its validation, its encryption and its keys', () => {
  expect(converted(oldBlock('StoreUserInput', { Success: 'a', InvalidNumber: 'b', Error: 'c' }, [
    ...TEXT, ['CustomerInputType', 'PhoneNumber'], ['Timeout', '5'], ['PhoneNumberFormat', 'Local'], ['CountryCode', 'US'],
  ]))).toStrictEqual([{
    type: 'GetParticipantInput',
    parameters: {
      Text: 'Hello.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'US' } },
    },
    branches: { next: 'a', NoMatchingError: 'c', InvalidPhoneNumber: 'b' },
  }]);
  expect(converted(oldBlock('StoreCustomerInput', { Success: 'a', Error: 'c' }, [
    ...TEXT, ['CustomerInputType', 'Custom'], ['MaxDigits', 6], ['EncryptEntry', true], ['EncryptionKeyId', 'key'], ['EncryptionKey', 'PEM'],
    ['TerminatorDigits', '#'], ['DisableCancel', 'false'],
  ]))[0].parameters).toStrictEqual({
    Text: 'Hello.',
    StoreInput: 'True',
    InputValidation: { CustomValidation: { MaximumLength: '6' } },
    InputEncryption: { EncryptionKeyId: 'key', Key: 'PEM' },
    DTMFConfiguration: { DisableCancelKey: 'False', InputTerminationSequence: '#' },
  });
});
