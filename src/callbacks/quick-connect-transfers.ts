import { IContactFlowRef, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import {
  agentTransferChain, EventFlows, holdChain, onHoldChain, queueTransferChain, transferFailed, whisperChain,
} from './private/transfer-flows';
import { englishQuickConnectPrompts, QuickConnectPrompts } from './quick-connect-prompts';
import { TransferDestination } from './transfer-destination';
import { Chain, FlowContent, FlowPart, SetVoiceProps, VoiceEngine } from '../blocks';
import { ContactFlow, ContactFlowType, Queue, QuickConnect } from '../connect';
import { Problems } from '../language/problems';

/**
 * Properties of `QuickConnectTransfers`.
 */
export interface QuickConnectTransfersProps {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /**
   * The queues whose agents see the quick connects: those of the calls, and the queue of the callbacks as well, because agents
   * see the quick connects of the queue of the contact that they have in hand. At least one.
   */
  readonly queues: Queue[];

  /**
   * Where agents can transfer to, by the name that they see, 1 to 127 characters. At least one.
   */
  readonly destinations: Record<string, TransferDestination>;

  /**
   * What plays while a transferred customer waits in a queue, e.g. the `customerQueueFlow` of a `QueuedCallback`.
   *
   * @default - the default customer queue flow of the instance
   */
  readonly customerQueueFlow?: IContactFlowRef;

  /**
   * What agents and customers hear.
   *
   * @default - English texts
   */
  readonly prompts?: QuickConnectPrompts;

  /**
   * The Amazon Polly voice that speaks the prompts.
   *
   * @default 'Joanna'
   */
  readonly voice?: string;

  /**
   * The engine of the voice.
   *
   * @default - the service decides
   */
  readonly engine?: VoiceEngine;
}

/**
 * Quick connects, with which agents transfer calls to users, queues and phone numbers, and the flows that they run.
 *
 * It brings a transfer flow for each kind that needs one, the whispers of both sides and the hold flows. An agent hears of a full
 * queue and of a transfer that failed, and is back with the customer on hold. If a user is busy or does not accept, the service
 * ends the transfer by itself. Users are for calls only: the block that offers a contact to a user knows no other channel.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/quick-connects.html
 */
export class QuickConnectTransfers extends Construct {
  /**
   * The quick connects by the names that agents see.
   */
  public readonly quickConnects: Record<string, QuickConnect>;

  /**
   * The flow that the agent runs who transfers to a user. Undefined if no destination needs it.
   */
  public readonly agentTransferFlow?: ContactFlow;

  /**
   * The flow that the agent runs who transfers to a queue. Undefined if no destination needs it.
   */
  public readonly queueTransferFlow?: ContactFlow;

  /**
   * What the agent hears who takes a transferred contact.
   */
  public readonly agentWhisperFlow: ContactFlow;

  /**
   * What the agent hears who transfers, before the two are joined.
   */
  public readonly customerWhisperFlow: ContactFlow;

  /**
   * What agents hear on hold.
   */
  public readonly agentHoldFlow: ContactFlow;

  /**
   * What customers hear on hold.
   */
  public readonly customerHoldFlow: ContactFlow;

  private readonly props: QuickConnectTransfersProps;
  private readonly prompts: Required<QuickConnectPrompts>;

  constructor(scope: Construct, id: string, props: QuickConnectTransfersProps) {
    super(scope, id);
    this.props = props;
    this.prompts = englishQuickConnectPrompts(props.prompts ?? {});
    this.check();
    const { agentWhisper, customerWhisper, agentHold, customerHold } = this.prompts;
    this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, whisperChain(this.voice, agentWhisper));
    this.customerWhisperFlow = this.flow('CustomerWhisper', ContactFlowType.CUSTOMER_WHISPER, whisperChain(this.voice, customerWhisper));
    this.agentHoldFlow = this.flow('AgentHold', ContactFlowType.AGENT_HOLD, onHoldChain(this.voice, agentHold));
    this.customerHoldFlow = this.flow('CustomerHold', ContactFlowType.CUSTOMER_HOLD, onHoldChain(this.voice, customerHold));
    this.quickConnects = this.makeQuickConnects();
    this.agentTransferFlow = this.made('AgentTransfer');
    this.queueTransferFlow = this.made('QueueTransfer');
  }

  /**
   * Sets the hold flows, for an inbound flow of your own. A transfer sets them by itself, but a customer whom the first agent puts
   * on hold hears those that are set before that agent takes the call.
   */
  public setHoldFlows(): Chain {
    return holdChain(this.events);
  }

  private get voice(): SetVoiceProps {
    return { voice: this.props.voice, engine: this.props.engine };
  }

  private get events(): EventFlows {
    return {
      agentWhisper: this.agentWhisperFlow,
      customerWhisper: this.customerWhisperFlow,
      agentHold: this.agentHoldFlow,
      customerHold: this.customerHoldFlow,
    };
  }

  private makeQuickConnects(): Record<string, QuickConnect> {
    const { prompts, voice, events, props: { instance, queues, destinations, customerQueueFlow } } = this;
    const plan = { prompts, voice, events, customerQueueFlow };
    const flows = {
      agentTransfer: () => this.made('AgentTransfer') ?? this.transferFlow('AgentTransfer', ContactFlowType.AGENT_TRANSFER, agentTransferChain(plan)),
      queueTransfer: () => this.made('QueueTransfer') ?? this.transferFlow('QueueTransfer', ContactFlowType.QUEUE_TRANSFER, queueTransferChain(plan)),
    };
    return Object.fromEntries(Object.entries(destinations).map(([quickConnectName, destination]) => {
      const quickConnect = new QuickConnect(this, `To ${quickConnectName}`, { instance, quickConnectName, destination: destination._resolve(flows) });
      queues.forEach((queue) => queue.addQuickConnect(quickConnect));
      return [quickConnectName, quickConnect];
    }));
  }

  /** A flow that a destination has asked for. */
  private made(id: string): ContactFlow | undefined {
    return this.node.tryFindChild(id) as ContactFlow | undefined;
  }

  private transferFlow(id: string, type: ContactFlowType, start: FlowPart): ContactFlow {
    return this.flow(id, type, start, transferFailed(this.prompts));
  }

  private flow(id: string, type: ContactFlowType, start: FlowPart, onError?: FlowPart): ContactFlow {
    return new ContactFlow(this, id, { instance: this.props.instance, type, content: FlowContent.fromBlocks(start, { onError }) });
  }

  private check(): void {
    const { queues, destinations } = this.props;
    const problems = new Problems();
    problems.addUnless(queues.length > 0, 'NoQueues',
      'queues has no queue, got []; write those whose agents shall see the quick connects, the callback queue included');
    problems.addUnless(Object.keys(destinations).length > 0, 'NoDestinations',
      'destinations has none, got {}; write at least one, e.g. TransferDestination.queue(…) by the name that agents see');
    problems.throwIfAny(`QuickConnectTransfers "${this.node.path}"`);
  }
}
