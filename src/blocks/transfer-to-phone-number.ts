import type { Duration } from 'aws-cdk-lib';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ErrorSpec, ParameterSpec } from '../language/spec';
import type { Assembly } from './authoring/assembly';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { isDynamic, notEmpty, phoneNumber, seconds, trueOrFalse } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';

const DEFAULT_TIMEOUT_SECONDS = '30';
const DIALED_KEYS = /^[0-9,*#]{1,50}$/;

/**
 * Properties of a transfer to phone number block.
 */
export interface TransferToPhoneNumberProps extends BlockProps {
  /**
   * The number to call, in E.164 format, or the path of an attribute that holds it.
   */
  readonly phoneNumber: string;

  /**
   * How long to let it ring, 0 to 600 seconds.
   *
   * @default Duration.seconds(30)
   */
  readonly timeout?: Duration;

  /**
   * Whether the flow goes on with the customer when the other side has hung up.
   *
   * @default false
   */
  readonly resumeAfterDisconnect?: boolean;

  /**
   * The keys to press once connected, e.g. an extension: 1 to 50 of `0` to `9`, `*`, `#` and the comma, which is a pause; or
   * the path of an attribute that holds them.
   *
   * @default - no keys are pressed
   */
  readonly dtmfDigits?: string;

  /**
   * The number to show, in E.164 format, or the path of an attribute that holds it.
   *
   * @default - the service chooses
   */
  readonly callerId?: string;

  /**
   * The name to show; paths of attributes may stand in it.
   *
   * @default - no name
   */
  readonly callerName?: string;

  /**
   * Where to go if the call could not be connected. Only with resumeAfterDisconnect, and not in transfer to agent flows.
   *
   * @default - to the failure path
   */
  readonly onCallFailed?: FlowPart;

  /**
   * Where to go if nobody answered in time. Only with resumeAfterDisconnect, and not in transfer to agent flows.
   *
   * @default - to the failure path
   */
  readonly onTimeout?: FlowPart;
}

const PARAMETERS: readonly ParameterSpec[] = [
  { path: 'ThirdPartyPhoneNumber', kind: 'text', required: true, dynamic: 'either', interpolates: true },
  { path: 'ThirdPartyConnectionTimeLimitSeconds', kind: 'integer', required: true, dynamic: 'either', min: 0, max: 600, unit: 'seconds' },
  { path: 'ContinueFlowExecution', kind: 'enum', required: true, values: ['True', 'False'] },
  { path: 'ThirdPartyDTMFDigits', kind: 'text', dynamic: 'either', maxLength: 50, pattern: DIALED_KEYS },
  { path: 'CallerId', kind: 'object' },
  { path: 'CallerId.Number', kind: 'text', dynamic: 'either' },
  { path: 'CallerId.Name', kind: 'text', dynamic: 'either', interpolates: true },
];
const FAILURE: ErrorSpec = { type: 'NoMatchingError', required: true, meaning: 'failure' };
/** The service demands them of a flow that resumes, and refuses them in transfer to agent flows, which no parameter tells. */
const RESUMING: readonly ErrorSpec[] = [
  { type: 'CallFailed', required: false, meaning: 'failure', onlyIfWired: true },
  { type: 'ConnectionTimeLimitExceeded', required: false, meaning: 'failure', onlyIfWired: true },
];
const SHARED: Omit<BlockSpec, 'block' | 'errors'> = {
  type: 'TransferParticipantToThirdParty',
  category: 'transfer',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html',
  parameters: PARAMETERS,
  flowTypes: ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'AGENT_TRANSFER', 'QUEUE_TRANSFER'],
  channels: VOICE_ONLY,
  summary: ({ ThirdPartyPhoneNumber }) => `call ${valueText(ThirdPartyPhoneNumber)}`,
};

/**
 * Connects the customer with a phone number outside of Amazon Connect. Voice only: other channels take the failure path.
 *
 * The flow ends when the number has answered, unless resumeAfterDisconnect is set: then it goes on when the other side has hung
 * up.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html
 */
export class TransferToPhoneNumber extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...SHARED,
    block: 'Transfer to phone number',
    applies: ({ ContinueFlowExecution }) => ContinueFlowExecution !== 'True',
    errors: [FAILURE],
    nextRepeats: 'NoMatchingError',
    effect: { success: 'handed-over', endsFlow: true },
  }, {
    ...SHARED,
    block: 'Transfer to phone number (resume after disconnect)',
    errors: [...RESUMING, FAILURE],
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: TransferToPhoneNumberProps) {
    super(blockName);
    const { resumeAfterDisconnect = false, timeout, dtmfDigits, onCallFailed, onTimeout } = props;
    const problems = new Problems();
    phoneNumber('PhoneNumberNotE164', 'phoneNumber', props.phoneNumber, problems);
    problems.addUnless(dtmfDigits === undefined || isDynamic(dtmfDigits) || DIALED_KEYS.test(dtmfDigits), 'NotAKeySequence',
      `dtmfDigits must be 1 to 50 keys of a telephone or commas, got ${shown(dtmfDigits)}; use 0 to 9, *, # or a comma for a pause`);
    problems.addUnless(resumeAfterDisconnect || (!onCallFailed && !onTimeout), 'OutcomeNotKnown',
      'onCallFailed and onTimeout can only be set with resumeAfterDisconnect, got a flow that ends; set it, or use onError');
    this.parameters = {
      ThirdPartyPhoneNumber: props.phoneNumber,
      ThirdPartyConnectionTimeLimitSeconds: timeout
        ? seconds('TimeoutOutOfRange', 'timeout', timeout, { min: 0, max: 600 }, problems) : DEFAULT_TIMEOUT_SECONDS,
      ContinueFlowExecution: trueOrFalse(resumeAfterDisconnect),
      ...(dtmfDigits === undefined ? {} : { ThirdPartyDTMFDigits: dtmfDigits }),
      ...callerParameters(props, problems),
    };
    problems.throwIfAny(`TransferToPhoneNumber ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts({ flowType, problems }: Assembly, name: string): ActionDraft[] {
    const { resumeAfterDisconnect, onCallFailed, onTimeout, onError } = this.props;
    const errors = { CallFailed: onCallFailed, ConnectionTimeLimitExceeded: onTimeout, NoMatchingError: onError };
    const [ending, resuming] = TransferToPhoneNumber._SPECS;
    if (!resumeAfterDisconnect) return [{ spec: ending, parameters: this.parameters, errors }];
    if (flowType === 'AGENT_TRANSFER') {
      if (onCallFailed || onTimeout) reportUnwantedOutcomes(name, problems);
      return [{ spec: { ...resuming, errors: [FAILURE] }, parameters: this.parameters, errors }];
    }
    const demanded = RESUMING.map((error) => ({ ...error, required: true }));
    return [{ spec: { ...resuming, errors: [...demanded, FAILURE] }, parameters: this.parameters, errors }];
  }
}

function callerParameters({ callerId, callerName }: TransferToPhoneNumberProps, problems: Problems): JsonObject {
  phoneNumber('CallerIdNotE164', 'callerId', callerId, problems);
  notEmpty({ callerName }, problems);
  if (callerId === undefined && callerName === undefined) return {};
  return {
    CallerId: { ...(callerId === undefined ? {} : { Number: callerId }), ...(callerName === undefined ? {} : { Name: callerName }) },
  };
}

function reportUnwantedOutcomes(blockName: string, problems: Problems): void {
  problems.add('OutcomeRefused', `block "${blockName}" cannot tell why a call failed in a transfer to agent flow, got onCallFailed or onTimeout; use onError`);
}
