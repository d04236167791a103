import type { Duration } from 'aws-cdk-lib';
import { ASKS_CUSTOMER } from '../language/flow-type';
import { JsonObject, valueAt } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { isToken } from '../language/token';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds, wholeNumber } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';
import { Message } from './authoring/message';
import { messageParameters, messageSummary } from './authoring/message-spec';

const DEFAULT_TIMEOUT_SECONDS = '5';

/**
 * What the customer is asked to type, and so how the service checks it.
 */
export class CustomerInputKind {
  /**
   * A phone number as it is dialed within a country.
   *
   * @param countryCode the country, two capital letters as in ISO 3166-1 alpha-2, e.g. `US`
   */
  public static phoneNumberLocal(countryCode: string): CustomerInputKind {
    const problems = new Problems();
    problems.addUnless(isToken(countryCode) || /^[A-Z]{2}$/.test(countryCode), 'CountryCodeNotIso',
      `the country of CustomerInputKind.phoneNumberLocal must be two capital letters, got ${shown(countryCode)}; write its ISO code, e.g. "US"`);
    problems.throwIfAny('CustomerInputKind.phoneNumberLocal');
    return new CustomerInputKind({ PhoneNumberValidation: { NumberFormat: 'Local', CountryCode: countryCode } });
  }

  /**
   * A phone number with its country code, as in E.164.
   */
  public static phoneNumberE164(): CustomerInputKind {
    return new CustomerInputKind({ PhoneNumberValidation: { NumberFormat: 'E164' } });
  }

  /**
   * Any digits, up to this many. At least 1; the service names no upper bound.
   */
  public static digits(maximumLength: number): CustomerInputKind {
    const problems = new Problems();
    const length = wholeNumber('LengthOutOfRange', 'the length of CustomerInputKind.digits', maximumLength, { min: 1, unit: 'digits' }, problems);
    problems.throwIfAny('CustomerInputKind.digits');
    return new CustomerInputKind({ CustomValidation: { MaximumLength: length } });
  }

  private constructor(private readonly validation: JsonObject) {}

  /** @internal */
  public get _validation(): JsonObject {
    return this.validation;
  }
}

/**
 * Properties of a store customer input block.
 */
export interface StoreCustomerInputProps extends BlockProps {
  /**
   * What the customer hears, e.g. the request for a number.
   */
  readonly message: Message;

  /**
   * What the customer is asked to type.
   */
  readonly kind: CustomerInputKind;

  /**
   * How long to wait for the first key, 1 to 180 seconds.
   *
   * @default Duration.seconds(5)
   */
  readonly timeout?: Duration;

  /**
   * How long to wait for each further key, 1 to 20 seconds.
   *
   * @default - the service chooses
   */
  readonly interdigitTimeout?: Duration;

  /**
   * The keys that, pressed in this order, end the input: 1 to 5 of `0` to `9`, `*` and `#`.
   *
   * @default - the service chooses
   */
  readonly terminatingKeys?: string;

  /**
   * Whether `*` is an ordinary key instead of the one that cancels the input.
   *
   * @default - the service chooses
   */
  readonly disableCancelKey?: boolean;

  /**
   * Where to go if the input is no valid phone number. Only with a kind that is a phone number.
   *
   * @default - to the failure path
   */
  readonly onInvalidNumber?: FlowPart;
}

/**
 * Asks for a number and stores what the customer types as `$.StoredCustomerInput`. Voice only: other channels take the
 * failure path.
 *
 * A customer who types nothing does not fail: the flow goes on to the block after this one, and the stored input is the text
 * `Timeout`. Compare it with that text before using it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/store-customer-input.html
 */
export class StoreCustomerInput extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Store customer input',
    type: 'GetParticipantInput',
    applies: ({ StoreInput }) => StoreInput === 'True',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/store-customer-input.html',
    parameters: [
      ...messageParameters(),
      { path: 'StoreInput', kind: 'enum', required: true, values: ['True'] },
      { path: 'InputTimeLimitSeconds', kind: 'integer', required: true, min: 1, max: 180, unit: 'seconds' },
      { path: 'InputValidation', kind: 'object', required: true },
      { path: 'InputValidation.PhoneNumberValidation.NumberFormat', kind: 'enum', values: ['Local', 'E164'] },
      { path: 'InputValidation.PhoneNumberValidation.CountryCode', kind: 'text' },
      { path: 'InputValidation.CustomValidation.MaximumLength', kind: 'integer', min: 1, unit: 'digits' },
      { path: 'InputEncryption.EncryptionKeyId', kind: 'text', dynamic: 'either' },
      { path: 'InputEncryption.Key', kind: 'text', dynamic: 'either' },
      { path: 'DTMFConfiguration.InputTerminationSequence', kind: 'text', dynamic: 'either' },
      { path: 'DTMFConfiguration.DisableCancelKey', kind: 'enum', values: ['True', 'False'] },
      { path: 'DTMFConfiguration.InterdigitTimeLimitSeconds', kind: 'integer', min: 1, max: 20, unit: 'seconds' },
    ],
    errors: [
      // The service refuses this error where no phone number is checked.
      { type: 'InvalidPhoneNumber', required: (parameters) => checksPhoneNumber(parameters), meaning: 'failure' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    flowTypes: ASKS_CUSTOMER,
    effect: { speaks: true },
    writes: ['$.StoredCustomerInput'],
    summary: messageSummary,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: StoreCustomerInputProps) {
    super(blockName);
    const problems = new Problems();
    const keys = keypad(props, problems);
    this.parameters = {
      ...props.message._parameters,
      StoreInput: 'True',
      InputTimeLimitSeconds: props.timeout
        ? seconds('TimeoutOutOfRange', 'timeout', props.timeout, { min: 1, max: 180 }, problems) : DEFAULT_TIMEOUT_SECONDS,
      InputValidation: props.kind._validation,
      ...(Object.keys(keys).length > 0 ? { DTMFConfiguration: keys } : {}),
    };
    problems.addUnless(props.onInvalidNumber === undefined || checksPhoneNumber(this.parameters), 'InvalidNumberNotChecked',
      'onInvalidNumber can only be set for a phone number, got a kind of digits; remove it, or use a CustomerInputKind for phone numbers');
    problems.throwIfAny(`StoreCustomerInput ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { message, onInvalidNumber, onError } = this.props;
    return [{
      spec: StoreCustomerInput._SPECS[0],
      parameters: this.parameters,
      errors: { InvalidPhoneNumber: onInvalidNumber, NoMatchingError: onError },
      uses: message._uses,
    }];
  }
}

function checksPhoneNumber(parameters: JsonObject): boolean {
  return valueAt(parameters, 'InputValidation.PhoneNumberValidation') !== undefined;
}

function keypad({ terminatingKeys, disableCancelKey, interdigitTimeout }: StoreCustomerInputProps, problems: Problems): JsonObject {
  problems.addUnless(terminatingKeys === undefined || isToken(terminatingKeys) || /^[0-9*#]{1,5}$/.test(terminatingKeys), 'NotAKeySequence',
    `terminatingKeys must be 1 to 5 keys of a telephone, got ${shown(terminatingKeys)}; use 0 to 9, * or #, e.g. "#"`);
  return {
    ...(terminatingKeys === undefined ? {} : { InputTerminationSequence: terminatingKeys }),
    ...(disableCancelKey === undefined ? {} : { DisableCancelKey: disableCancelKey ? 'True' : 'False' }),
    ...(interdigitTimeout ? {
      InterdigitTimeLimitSeconds: seconds('InterdigitTimeoutOutOfRange', 'interdigitTimeout', interdigitTimeout, { min: 1, max: 20 }, problems),
    } : {}),
  };
}
