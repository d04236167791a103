import type { Duration } from 'aws-cdk-lib';
import { isObject, JsonObject } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { seconds } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';
import { Message } from './authoring/message';
import { messageGroup, messageParameters, messageSummary } from './authoring/message-spec';

/**
 * Properties of a loop prompts block.
 */
export interface LoopPromptsProps extends BlockProps {
  /**
   * What is played, one after the other and then again from the start. At least one.
   */
  readonly messages: Message[];

  /**
   * How often to interrupt the messages, in whole seconds. The service advises more than 20 seconds.
   *
   * @default - the messages are not interrupted
   */
  readonly interruptEvery?: Duration;

  /**
   * Where to go at an interrupt, e.g. to offer a callback. A `GoTo` back to this block starts the messages from the first.
   *
   * @default - none; required with interruptEvery, refused without
   */
  readonly onInterrupt?: FlowPart;
}

/**
 * Plays messages over and over, until an agent takes the contact, the hold ends or the interrupt comes. Only in customer queue
 * flows and hold flows; voice only.
 *
 * Nothing comes after it: without an interrupt only a failure leaves the block. In a customer queue flow, blocks that ask,
 * speak, loop or transfer may come after an interrupt, but not before this block.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/loop-prompts.html
 */
export class LoopPrompts extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Loop prompts',
    type: 'MessageParticipantIteratively',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop-prompts.html',
    parameters: [
      { path: 'Messages', kind: 'list', required: true, min: 1 },
      ...messageParameters('Messages[].'),
      { path: 'InterruptFrequencySeconds', kind: 'integer', min: 1, unit: 'seconds' },
      { path: 'ContinueMessagingDuringInterrupt', kind: 'enum', values: ['true', 'false'] },
    ],
    groups: [messageGroup('exactly-one', 'Messages[].')],
    conditions: { operators: ['Equals'], operands: ['MessagesInterrupted'], max: 1 },
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure' }],
    nextRepeats: 'NoMatchingError',
    neverGoesOn: true,
    flowTypes: ['CUSTOMER_QUEUE', 'CUSTOMER_HOLD', 'AGENT_HOLD'],
    channels: VOICE_ONLY,
    effect: { speaks: true, waits: true },
    summary: summarize,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: LoopPromptsProps) {
    super(blockName);
    const { messages, interruptEvery, onInterrupt } = props;
    const problems = new Problems();
    problems.addUnless(messages.length > 0, 'NoMessages', 'messages must have at least one message, got []; add Message.text(…) or Message.prompt(…)');
    problems.addUnless(interruptEvery === undefined || onInterrupt !== undefined, 'InterruptWithoutTarget',
      'onInterrupt must say where an interrupt leads, got nothing; set it, or remove interruptEvery');
    problems.addUnless(onInterrupt === undefined || interruptEvery !== undefined, 'TargetWithoutInterrupt',
      'onInterrupt is never reached without interruptEvery, got no interruptEvery; set it, e.g. to Duration.seconds(30), or remove onInterrupt');
    this.parameters = {
      Messages: messages.map((message) => message._parameters),
      ...(interruptEvery
        ? { InterruptFrequencySeconds: seconds('InterruptOutOfRange', 'interruptEvery', interruptEvery, { min: 1 }, problems) } : {}),
    };
    problems.throwIfAny(`LoopPrompts ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { messages, onInterrupt, onError } = this.props;
    return [{
      spec: LoopPrompts._SPECS[0],
      parameters: this.parameters,
      conditions: onInterrupt ? [{ operator: 'Equals', operand: 'MessagesInterrupted', then: onInterrupt }] : [],
      errors: { NoMatchingError: onError },
      uses: messages.flatMap((message) => message._uses),
    }];
  }
}

function summarize({ Messages, InterruptFrequencySeconds }: JsonObject): string {
  const words = (Array.isArray(Messages) ? Messages : []).filter(isObject).map(messageSummary).join(', ');
  return `${words}${InterruptFrequencySeconds === undefined ? '' : `, interrupted every ${String(InterruptFrequencySeconds)} s`}`;
}
