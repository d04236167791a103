import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CallbackRequests } from './callback-requests';
import { ChannelCallbackPrompts, englishChannelPrompts } from './channel-callback-prompts';
import { NON_VOICE_CALLBACK_WARNING, NonVoiceCallback } from './non-voice-callback';
import { Attribute, FlowContent, FlowPart } from '../blocks';
import { Channel, ContactFlow } from '../connect';
import { acknowledge } from './private/acknowledgements';
import { channelCallbackChain } from './private/channel-callback-flow';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `ChannelCallback`.
 */
export interface ChannelCallbackProps {
  /** What calls the customers. */
  readonly requests: CallbackRequests;

  /**
   * Where the phone number of the customer is read from, e.g. an attribute that the chat widget or the web form of the task has set.
   * These channels have no key pad on which a flow could ask for it.
   */
  readonly phoneNumber: Attribute;

  /**
   * What comes for a contact without a callback, e.g. a transfer to the queue in which agents answer chats and tasks.
   */
  readonly whenNotPossible: FlowPart;

  /**
   * The channels of the contacts that run the flow. The checks of the flow know by them which blocks can work.
   *
   * @default [Channel.CHAT, Channel.TASK, Channel.EMAIL]
   */
  readonly channels?: Channel[];

  /**
   * Where the name that the agent sees is read from.
   *
   * @default - the agent sees no name
   */
  readonly customerName?: Attribute;

  /**
   * Where the language of the call is read from.
   *
   * @default - the language of the contact, `$.LanguageCode`
   */
  readonly language?: Attribute;

  /**
   * Which attributes of the call are copied from the contact, by the keys that `attributeKeys` of the requests declares.
   *
   * @default - none
   */
  readonly attributes?: Record<string, Attribute>;

  /**
   * What customers of a chat read.
   *
   * @default - English texts
   */
  readonly prompts?: ChannelCallbackPrompts;

  /**
   * How the callback comes about.
   *
   * @default NonVoiceCallback.OUTBOUND_CALL
   */
  readonly nonVoiceCallback?: NonVoiceCallback;
}

/**
 * A flow with which customers of a chat, a task or an e-mail get a callback, e.g. after hours or on request.
 *
 * Transfer contacts to the flow, or let a chat widget or a task template begin with it. A contact whose callback is in line is told so
 * and ends; every other one goes on with `whenNotPossible`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class ChannelCallback extends Construct {
  /**
   * The flow.
   */
  public readonly flow: ContactFlow;

  constructor(scope: Construct, id: string, props: ChannelCallbackProps) {
    super(scope, id);
    const { requests, channels = [Channel.CHAT, Channel.TASK, Channel.EMAIL] } = props;
    this.check(props, channels);
    const isQueued = props.nonVoiceCallback === NonVoiceCallback.QUEUED_CALLBACK;
    const start = channelCallbackChain({
      ...props,
      handler: requests.handler,
      prompts: englishChannelPrompts(props.prompts ?? {}),
      queuedIn: isQueued ? requests._callbackQueue : undefined,
    });
    this.flow = new ContactFlow(this, 'Flow', { instance: requests._instance, channels, content: FlowContent.fromBlocks(start) });
    if (isQueued) this.warn();
  }

  private warn(): void {
    Validations.of(this).addWarning(NON_VOICE_CALLBACK_WARNING.id, NON_VOICE_CALLBACK_WARNING.message);
    acknowledge(this.flow, {
      'annotation::cdk-connect-callbacks:block-in-channel':
        'The block is tried on purpose: its error branch leads to an outbound call. The warning of ChannelCallback says so.',
    });
  }

  private check({ requests, attributes = {} }: ChannelCallbackProps, channels: readonly Channel[]): void {
    const problems = new Problems();
    problems.addUnless(channels.length > 0 && !channels.includes(Channel.VOICE), 'ChannelsNotForIt',
      `channels must be one or more of CHAT, TASK and EMAIL, got ${shown(channels)}; use a QueuedCallback for calls`);
    for (const key of Object.keys(attributes)) {
      problems.addUnless(requests._attributeKeys.includes(key), 'AttributeNotDeclared',
        `attributes has a key that the requests do not take, got ${shown(key)}; add it to attributeKeys of ${shown(requests.node.path)}`);
    }
    problems.throwIfAny(`ChannelCallback "${this.node.path}"`);
  }
}
