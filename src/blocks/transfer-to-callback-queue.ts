import type { Duration } from 'aws-cdk-lib';
import type { IContactFlowRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { CUSTOMER_FIRST_GUESS } from '../language/customer-first';
import { MAY_DISCONNECT } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { E164 } from '../language/phone-number';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { isToken } from '../language/token';
import type { ResourceUse } from './authoring/assembly';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { CallbackMode, CustomerFirstParameters } from './authoring/callback-mode';
import { seconds, wholeNumber } from './authoring/checks';
import { modeParameters, noRetries } from './authoring/customer-first';

/** Three days. */
const LONGEST_DELAY_SECONDS = 259_200;
const DEFAULTS = { initialDelay: '99', maxRetries: '2', retryInterval: '600' };

/**
 * Properties of a transfer to callback queue block.
 */
export interface TransferToCallbackQueueProps extends BlockProps {
  /**
   * The least time between the creation of the callback and its entry into the queue, 1 to 259,200 seconds (3 days). It
   * gives the customer time to hang up and be reachable.
   *
   * @default Duration.seconds(99)
   */
  readonly initialDelay?: Duration;

  /**
   * How often to try again when the phone rang and nobody answered: 2 means at most 3 calls. Voicemail counts as an answer.
   * A callback that calls the customer first has no such setting: its outbound flow creates another callback.
   *
   * @default - 2; none if the customer is called first
   */
  readonly maxRetries?: number;

  /**
   * The least time between two attempts, 1 to 259,200 seconds (3 days). A callback that calls the customer first has no such
   * setting.
   *
   * @default - 10 minutes; none if the customer is called first
   */
  readonly retryInterval?: Duration;

  /**
   * The queue of the callback. It needs an outbound caller ID number.
   *
   * @default - the working queue of the contact
   */
  readonly queue?: IQueueRef;

  /**
   * The inbound flow that runs when the callback contact is created. The callback is only queued if that flow runs a
   * transfer to queue block.
   *
   * @default - no flow runs, the callback is queued after the initial delay
   */
  readonly creationFlow?: IContactFlowRef;

  /**
   * The number to show the customer, in E.164 format; it must be claimed for the instance.
   *
   * @default - the outbound caller ID number of the queue
   */
  readonly callerId?: string;

  /**
   * Whom the callback calls first.
   *
   * @default CallbackMode.AGENT_FIRST
   * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html
   */
  readonly mode?: CallbackMode;

  /**
   * The inbound flow that runs once the customer was dialled: it checks the call progress, transfers a person to a queue, and
   * creates another callback if nobody answered.
   *
   * @default - none; required if the customer is called first
   */
  readonly outboundFlow?: IContactFlowRef;

  /**
   * How the service writes a callback that calls the customer first, as an export of yours has it.
   *
   * @default - a guess, because it is not published; the rule `customer-first-parameters` warns of it
   */
  readonly customerFirstParameters?: CustomerFirstParameters;
}

/**
 * Creates a callback: a new contact that waits in a queue and rings the customer when an agent accepts it, or before that.
 *
 * The flow goes on afterwards with the customer still on the line, so say goodbye and disconnect. A full queue leads to the
 * failure path, like every other failure. Voice only: chats take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class TransferToCallbackQueue extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Transfer to queue (callback)',
    type: 'CreateCallbackContact',
    category: 'transfer',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html',
    parameters: [
      { path: 'InitialCallDelaySeconds', kind: 'integer', required: true, min: 1, max: LONGEST_DELAY_SECONDS, unit: 'seconds' },
      { path: 'MaximumConnectionAttempts', kind: 'integer', required: true, min: 0 },
      { path: 'RetryDelaySeconds', kind: 'integer', required: true, min: 1, max: LONGEST_DELAY_SECONDS, unit: 'seconds' },
      { path: 'QueueId', kind: 'text', dynamic: 'either', refersTo: 'queue' },
      { path: 'AgentId', kind: 'text', dynamic: 'either', refersTo: 'agent' },
      { path: 'ContactFlowId', kind: 'text', dynamic: 'either', refersTo: 'flow' },
      { path: 'CallerId', kind: 'text', dynamic: 'either', pattern: E164 },
      // Newer exports hold it, with agents first. The rest is a guess, so its values are not judged.
      { path: CUSTOMER_FIRST_GUESS.modeParameter, kind: 'text' },
      { path: CUSTOMER_FIRST_GUESS.outboundFlowParameter, kind: 'text', dynamic: 'either', refersTo: 'flow' },
    ],
    groups: [{ rule: 'at-most-one', paths: ['QueueId', 'AgentId'] }],
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: MAY_DISCONNECT,
    channels: { chat: 'error-branch', task: 'unknown', email: 'unknown' },
    effect: { success: 'callback-created' },
    summary: summarize,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: TransferToCallbackQueueProps = {}) {
    super(blockName);
    const problems = new Problems();
    const parameters = { ...timing(props, problems), ...targets(props, problems) };
    this.parameters = { ...parameters, ...modeParameters(props, problems) };
    problems.throwIfAny(`TransferToCallbackQueue ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { queue, creationFlow, outboundFlow, onError } = this.props;
    const uses: Omit<ResourceUse, 'block'>[] = [
      ...(queue ? [{ kind: 'queue' as const, resource: queue }] : []),
      ...[creationFlow, outboundFlow].flatMap((flow) => (flow ? [{ kind: 'flow' as const, resource: flow }] : [])),
    ];
    return [{ spec: TransferToCallbackQueue._SPECS[0], parameters: this.parameters, errors: { NoMatchingError: onError }, uses }];
  }
}

const DELAY_RANGE = { min: 1, max: LONGEST_DELAY_SECONDS };

function timing(props: TransferToCallbackQueueProps, problems: Problems): JsonObject {
  const { initialDelay, mode } = props;
  return {
    InitialCallDelaySeconds: initialDelay
      ? seconds('InitialDelayOutOfRange', 'initialDelay', initialDelay, DELAY_RANGE, problems) : DEFAULTS.initialDelay,
    ...(mode === CallbackMode.CUSTOMER_FIRST ? noRetries(props, problems) : retries(props, problems)),
  };
}

function retries({ maxRetries, retryInterval }: TransferToCallbackQueueProps, problems: Problems): JsonObject {
  return {
    MaximumConnectionAttempts: maxRetries === undefined
      ? DEFAULTS.maxRetries : wholeNumber('RetriesOutOfRange', 'maxRetries', maxRetries, { min: 0 }, problems),
    RetryDelaySeconds: retryInterval
      ? seconds('RetryIntervalOutOfRange', 'retryInterval', retryInterval, DELAY_RANGE, problems) : DEFAULTS.retryInterval,
  };
}

function targets({ queue, creationFlow, callerId }: TransferToCallbackQueueProps, problems: Problems): JsonObject {
  problems.addUnless(callerId === undefined || isToken(callerId) || E164.test(callerId), 'CallerIdNotE164',
    `callerId must be an E.164 number, got ${shown(callerId)}; write a plus sign, the country code and the number without blanks, e.g. "+12065550100"`);
  return {
    ...(queue ? { QueueId: queue.queueRef.queueArn } : {}),
    ...(creationFlow ? { ContactFlowId: creationFlow.contactFlowRef.contactFlowArn } : {}),
    ...(callerId ? { CallerId: callerId } : {}),
  };
}

function summarize(parameters: JsonObject): string {
  const queue = parameters.QueueId ?? parameters.AgentId ?? 'the working queue';
  const callback = `callback into ${valueText(queue)} after ${valueText(parameters.InitialCallDelaySeconds)} s, `;
  if (parameters[CUSTOMER_FIRST_GUESS.modeParameter] === CUSTOMER_FIRST_GUESS.modeValue) return `${callback}the customer is called first`;
  return `${callback}${valueText(parameters.MaximumConnectionAttempts)} retries every ${valueText(parameters.RetryDelaySeconds)} s`;
}
