import type { Duration } from 'aws-cdk-lib';
import { ASKS_CUSTOMER } from '../language/flow-type';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';
import { Message } from './authoring/message';
import { messageGroup, messageParameters, messageSummary } from './authoring/message-spec';

const KEYS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'];
const DEFAULT_TIMEOUT_SECONDS = '5';

/**
 * Properties of a get customer input block.
 */
export interface GetCustomerInputProps extends BlockProps {
  /**
   * What the customer hears, e.g. the menu.
   */
  readonly message: Message;

  /**
   * What each key leads to. Keys are `0` to `9`, `*` and `#`.
   */
  readonly choices: Record<string, FlowPart>;

  /**
   * How long to wait for a key, 1 to 180 seconds.
   *
   * @default Duration.seconds(5)
   */
  readonly timeout?: Duration;

  /**
   * Where to go if no key was pressed in time.
   *
   * @default - to the block after this one
   */
  readonly onTimeout?: FlowPart;

  /**
   * Where to go if the key is none of the choices.
   *
   * @default - to the block after this one
   */
  readonly onOtherKey?: FlowPart;
}

/**
 * Plays a menu and branches on the key that the customer presses. Voice only.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html
 */
export class GetCustomerInput extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Get customer input',
    type: 'GetParticipantInput',
    applies: (parameters) => parameters.StoreInput !== 'True' && parameters.EnableDTMFBuffer === undefined,
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html',
    parameters: [
      ...messageParameters(),
      { path: 'StoreInput', kind: 'enum', values: ['True', 'False'] },
      { path: 'InputTimeLimitSeconds', kind: 'integer', required: true, min: 1, max: 180, unit: 'seconds', boundsDisputed: true },
    ],
    groups: [messageGroup('at-most-one')],
    conditions: { operators: ['Equals'], operands: KEYS, max: KEYS.length },
    errors: [
      { type: 'InputTimeLimitExceeded', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingCondition',
    flowTypes: ASKS_CUSTOMER,
    // The page says of chats that they take the failure path, and of the rest that the block is not supported.
    channels: { chat: 'error-branch', task: 'unsupported', email: 'unsupported' },
    effect: { speaks: true, asks: true },
    summary: messageSummary,
  }];

  private readonly timeoutSeconds: string;

  constructor(blockName: string, private readonly props: GetCustomerInputProps) {
    super(blockName);
    const problems = new Problems();
    this.timeoutSeconds = props.timeout
      ? seconds('TimeoutOutOfRange', 'timeout', props.timeout, { min: 1, max: 180 }, problems)
      : DEFAULT_TIMEOUT_SECONDS;
    const strange = Object.keys(props.choices).filter((key) => !KEYS.includes(key));
    problems.addUnless(strange.length === 0, 'NotAKey', `choices must be keys of a telephone, got ${shown(strange)}; use 0 to 9, * or #`);
    problems.addUnless(Object.keys(props.choices).length > 0, 'NoChoices', 'choices must have at least one key, got {}; add what a key leads to');
    problems.throwIfAny(`GetCustomerInput ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { message, choices, onTimeout, onOtherKey, onError } = this.props;
    return [{
      spec: GetCustomerInput._SPECS[0],
      parameters: { ...message._parameters, StoreInput: 'False', InputTimeLimitSeconds: this.timeoutSeconds },
      conditions: KEYS.filter((key) => key in choices).map((key) => ({ operator: 'Equals', operand: key, then: choices[key] })),
      errors: { InputTimeLimitExceeded: onTimeout, NoMatchingCondition: onOtherKey, NoMatchingError: onError },
      uses: message._uses,
    }];
  }
}
