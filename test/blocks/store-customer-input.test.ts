import { Duration, Token } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, usesOf } from './private/render';
import { PROMPT } from './private/resources';
import { CustomerInputKind, Message, StoreCustomerInput } from '../../src/blocks';

const message = Message.text('Enter your number.');
const kind = CustomerInputKind.phoneNumberLocal('US');

describe('StoreCustomerInput', () => {
  test('asks for a phone number', () => {
    expect(blockActions(new StoreCustomerInput('Ask', { message, kind }))).toStrictEqual([{
      Identifier: 'Ask',
      Type: 'GetParticipantInput',
      Parameters: {
        Text: 'Enter your number.',
        StoreInput: 'True',
        InputTimeLimitSeconds: '5',
        InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'US' } },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'InvalidPhoneNumber'), failure('Fail')] },
    }]);
  });

  test('an international number needs no country', () => {
    expect(blockActions(new StoreCustomerInput('Ask', { message, kind: CustomerInputKind.phoneNumberE164() }))[0].Parameters).toMatchObject({
      InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
    });
  });

  test('digits are no phone number, so there is no such error', () => {
    expect(blockActions(new StoreCustomerInput('Ask', { message, kind: CustomerInputKind.digits(4) }))[0]).toStrictEqual({
      Identifier: 'Ask',
      Type: 'GetParticipantInput',
      Parameters: {
        Text: 'Enter your number.',
        StoreInput: 'True',
        InputTimeLimitSeconds: '5',
        InputValidation: { CustomValidation: { MaximumLength: '4' } },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    });
  });

  test('writes everything that is given', () => {
    const block = new StoreCustomerInput('Ask', {
      message: Message.prompt(PROMPT),
      kind,
      timeout: Duration.seconds(180),
      interdigitTimeout: Duration.seconds(20),
      terminatingKeys: '#',
      disableCancelKey: true,
      onInvalidNumber: say('Invalid'),
      onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({
      PromptId: PROMPT.promptRef.promptArn,
      StoreInput: 'True',
      InputTimeLimitSeconds: '180',
      InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: 'US' } },
      DTMFConfiguration: { InputTerminationSequence: '#', DisableCancelKey: 'True', InterdigitTimeLimitSeconds: '20' },
    });
    expect(action.Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Invalid', 'InvalidPhoneNumber'), failure('Broken')] });
    expect(usesOf(block)).toStrictEqual([{ kind: 'prompt', resource: PROMPT, block: 'Ask' }]);
  });

  test('encrypts digits', () => {
    const block = new StoreCustomerInput('Ask', {
      message, kind: CustomerInputKind.digits(16), encryption: { keyId: 'key', publicKey: '$.Attributes.certificate' },
    });
    expect(blockActions(block)[0].Parameters).toStrictEqual({
      Text: 'Enter your number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { CustomValidation: { MaximumLength: '16' } },
      InputEncryption: { EncryptionKeyId: 'key', Key: '$.Attributes.certificate' },
    });
  });

  test('rejects the encryption of a phone number, and a key that is empty', () => {
    expect(problemsOf(() => new StoreCustomerInput('Ask', { message, kind, encryption: { keyId: '', publicKey: 'x' } }))).toStrictEqual([
      '[EmptyValue] keyId must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[EncryptedPhoneNumber] encryption can only be set for digits, got a kind that is a phone number; remove it, or use CustomerInputKind.digits',
    ]);
  });

  test('a cancel key that stays is written, too', () => {
    expect(blockActions(new StoreCustomerInput('Ask', { message, kind, disableCancelKey: false }))[0].Parameters).toMatchObject({
      DTMFConfiguration: { DisableCancelKey: 'False' },
    });
  });

  test('takes texts that are known only at deployment', () => {
    const token = Token.asString({ Ref: 'Parameter' });
    const block = new StoreCustomerInput('Ask', { message, kind: CustomerInputKind.phoneNumberLocal(token), terminatingKeys: token });
    expect(blockActions(block)[0].Parameters).toMatchObject({
      InputValidation: { PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: token } },
      DTMFConfiguration: { InputTerminationSequence: token },
    });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new StoreCustomerInput('Ask', {
      message,
      kind: CustomerInputKind.digits(4),
      timeout: Duration.seconds(0),
      interdigitTimeout: Duration.seconds(21),
      terminatingKeys: '12345#',
      onInvalidNumber: say('Invalid'),
    }))).toStrictEqual([
      '[NotAKeySequence] terminatingKeys must be 1 to 5 keys of a telephone, got "12345#"; use 0 to 9, * or #, e.g. "#"',
      '[InterdigitTimeoutOutOfRange] interdigitTimeout must be a whole number from 1 to 20 seconds, got 21; choose a value in that range',
      '[TimeoutOutOfRange] timeout must be a whole number from 1 to 180 seconds, got 0; choose a value in that range',
      '[InvalidNumberNotChecked] onInvalidNumber can only be set for a phone number, got a kind of digits; remove it, or use a CustomerInputKind '
      + 'for phone numbers',
    ]);
  });
});

describe('CustomerInputKind', () => {
  test.each(['us', 'USA', ''])('rejects the country %j', (country) => {
    expect(problemsOf(() => CustomerInputKind.phoneNumberLocal(country))).toStrictEqual([
      `[CountryCodeNotIso] the country of CustomerInputKind.phoneNumberLocal must be two capital letters, got "${country}"; `
      + 'write its ISO code, e.g. "US"',
    ]);
  });

  test.each([0, 1.5, -1])('rejects %d digits', (length) => {
    expect(problemsOf(() => CustomerInputKind.digits(length))).toStrictEqual([
      `[LengthOutOfRange] the length of CustomerInputKind.digits must be a whole number of at least 1 digits, got ${length}; `
      + 'choose a value in that range',
    ]);
  });
});
