import { Duration } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { CallbackLanguage, DEFAULT_LANGUAGES, SpokenLanguage, spokenLanguages } from './callback-language';
import { DuplicateCheck } from './duplicate-check';
import { OfferGate } from './offer-gate';
import { PlaceInLine } from './place-in-line';
import { acknowledge } from './private/acknowledgements';
import { checkCountry } from './private/checks';
import { offerChain } from './private/offer';
import { apology, customerQueueChain, inboundChain } from './private/offering-flows';
import { serveCallbacks } from './private/routing';
import { creationChain, positionWatchChain } from './private/waiting-flows';
import { agentWhisperChain, outboundWhisperChain } from './private/whisper-flows';
import { QueuePositionSms, QueuePositionSmsOptions } from './queue-position-sms';
import { Chain, FlowContent, FlowPart, TransferToCallbackQueue } from '../blocks';
import { ContactFlow, ContactFlowType, IQueue, Queue, RoutingProfile } from '../connect';
import { Problems, shown } from '../language/problems';

/**
 * A place at which a callback can be offered.
 */
export enum OfferPoint {
  /** When the customer calls, before the line. */
  INBOUND = 'INBOUND',
  /** While the customer waits in line, once a minute. */
  CUSTOMER_QUEUE = 'CUSTOMER_QUEUE',
  /** When an agent transfers the customer to the queue. */
  QUEUE_TRANSFER = 'QUEUE_TRANSFER',
}

/**
 * Properties of a `QueuedCallback`.
 */
export interface QueuedCallbackProps {
  /** The instance that everything belongs to. */
  readonly instance: IInstanceRef;

  /** Where customers wait who stay on the line. */
  readonly inboundQueue: IQueue;

  /**
   * Where callbacks wait. It needs an outbound caller ID number. A queue of its own shows in reports how many callbacks wait.
   */
  readonly callbackQueue: IQueue;

  /**
   * The routing profiles of the agents who take the callbacks. Each must serve the inbound queue; the entry for the callback
   * queue follows from it and from `placeInLine`.
   *
   * @default - none; add the callback queue to your routing profiles yourself
   */
  readonly routingProfiles?: RoutingProfile[];

  /**
   * Whether a callback keeps the customer's place in line, or lets live calls go first.
   *
   * @default PlaceInLine.keep()
   */
  readonly placeInLine?: PlaceInLine;

  /**
   * How long a callback must have waited before agents of these routing profiles are offered it, 0 to 9999 seconds.
   *
   * @default - the delay that the routing profile has for the inbound queue
   */
  readonly routingDelay?: Duration;

  /**
   * The least time between the request and the callback's entry into its queue, 1 to 259,200 seconds (3 days).
   *
   * @default Duration.seconds(99)
   */
  readonly initialDelay?: Duration;

  /**
   * How often to try again when the phone rang and nobody answered: 2 means at most 3 calls. Voicemail counts as an answer.
   *
   * @default 2
   */
  readonly maxRetries?: number;

  /**
   * The least time between two attempts, 1 to 259,200 seconds (3 days).
   *
   * @default Duration.minutes(10)
   */
  readonly retryInterval?: Duration;

  /**
   * The number to show the customer in place of that of the callback queue, in E.164 format; it must be claimed for the instance.
   *
   * @default - the outbound caller ID number of the callback queue
   */
  readonly callerId?: string;

  /**
   * The country in which customers enter their number without a country code, as an ISO 3166 code of two letters, e.g. `US`.
   *
   * @default - customers enter the number with its country code
   */
  readonly localCountry?: string;

  /**
   * The languages of the offer and the whispers. The first one is for everybody whose language is none of the others.
   *
   * @default - English (`en-US`)
   */
  readonly languages?: CallbackLanguage[];

  /**
   * Where the callback is offered.
   *
   * @default [OfferPoint.INBOUND]
   */
  readonly offerIn?: OfferPoint[];

  /**
   * What decides by the load of the inbound queue whether the callback is offered. Its metrics must watch that queue.
   *
   * @default - it is always offered
   */
  readonly offerGate?: OfferGate;

  /**
   * Whether a customer is refused a second callback while the first one waits.
   *
   * @default true
   */
  readonly refuseDuplicates?: boolean;

  /**
   * The check for duplicates, e.g. one that several callbacks share.
   *
   * @default - a check for this callback alone
   */
  readonly duplicateCheck?: DuplicateCheck;

  /**
   * How customers are texted when their turn is near. They are asked for their consent first.
   *
   * @default - no text is sent
   */
  readonly positionSms?: QueuePositionSmsOptions;

  /**
   * Whether the generated flows write logs while no phone number is at hand. Around the number, logging is always off.
   *
   * @default true
   */
  readonly flowLogging?: boolean;
}

/**
 * A queued callback, agent-first: customers who do not want to wait keep their place and are called back.
 *
 * It brings the flows that offer the callback, the creation flow, the customer queue flow with the position watch, the
 * outbound and the agent whisper, and the Lambda helpers. On every path, failures included, the customer ends with a
 * callback, in a queue, or having been told that neither is so.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class QueuedCallback extends Construct {
  /**
   * The flow that offers the callback to callers: associate a phone number with it. Undefined unless offered inbound.
   */
  public readonly inboundFlow?: ContactFlow;

  /**
   * The flow that offers the callback to waiting callers. The inbound flow sets it; undefined unless offered in queue.
   */
  public readonly customerQueueFlow?: ContactFlow;

  /**
   * The flow for queue quick connects that offers the callback. Undefined unless offered on transfer.
   */
  public readonly queueTransferFlow?: ContactFlow;

  /**
   * The flow that runs when the callback contact is created.
   */
  public readonly creationFlow: ContactFlow;

  /**
   * The flow that runs while the callback waits and watches its position. Undefined unless text messages are sent.
   */
  public readonly positionWatchFlow?: ContactFlow;

  /**
   * The flow that tells the agent about the callback.
   */
  public readonly agentWhisperFlow: ContactFlow;

  /**
   * The flow that greets the customer who picks up. It is set on the callback queue, unless that has one.
   */
  public readonly outboundWhisperFlow: ContactFlow;

  /**
   * The check for duplicates; undefined if none is made.
   */
  public readonly duplicateCheck?: DuplicateCheck;

  private readonly languages: readonly SpokenLanguage[];
  private readonly props: QueuedCallbackProps;

  constructor(scope: Construct, id: string, props: QueuedCallbackProps) {
    super(scope, id);
    this.props = props;
    this.languages = this.check();
    this.duplicateCheck = props.refuseDuplicates === false ? undefined
      : props.duplicateCheck ?? new DuplicateCheck(this, 'DuplicateCheck', {
        instance: props.instance, defaultCountry: props.localCountry, retryInterval: props.retryInterval,
      });
    this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(this.languages[0], this.reservations));
    this.outboundWhisperFlow = this.flow(
      'OutboundWhisper', ContactFlowType.OUTBOUND_WHISPER, outboundWhisperChain(this.languages, this.reservations));
    this.positionWatchFlow = this.makePositionWatch();
    this.creationFlow = this.makeCreationFlow();
    const offered = props.offerIn ?? [OfferPoint.INBOUND];
    this.customerQueueFlow = offered.includes(OfferPoint.CUSTOMER_QUEUE) ? this.makeCustomerQueueFlow() : undefined;
    this.inboundFlow = offered.includes(OfferPoint.INBOUND) ? this.makeInboundFlow('Inbound', ContactFlowType.CONTACT_FLOW) : undefined;
    this.queueTransferFlow = offered.includes(OfferPoint.QUEUE_TRANSFER)
      ? this.makeInboundFlow('QueueTransfer', ContactFlowType.QUEUE_TRANSFER) : undefined;
    this.whisperOnCallbackQueue();
    serveCallbacks(this, props);
  }

  /**
   * The offer, for a flow of your own: an inbound flow, a customer queue flow behind its loop prompts, or a transfer flow.
   *
   * It ends open for customers who stay in line, and for those whom the gate lets pass: put behind it what they shall get.
   */
  public offer(): Chain {
    const { callbackQueue, initialDelay, maxRetries, retryInterval, callerId, localCountry, positionSms, flowLogging } = this.props;
    const offer = offerChain({
      languages: this.languages,
      callbackQueue,
      creationFlow: this.creationFlow,
      initialDelay,
      maxRetries,
      retryInterval,
      callerId,
      localCountry,
      duplicateCheck: this.reservations,
      cancelCallback: this.reservations,
      asksForTextConsent: positionSms !== undefined,
      flowLogging: flowLogging ?? true,
    });
    return this.props.offerGate?.before(offer, this.props.inboundQueue) ?? offer;
  }

  private get reservations(): IFunctionRef | undefined {
    return this.duplicateCheck?.handler;
  }

  private flow(id: string, type: ContactFlowType, start: FlowPart, onError?: FlowPart): ContactFlow {
    const flow = new ContactFlow(this, id, { instance: this.props.instance, type, content: FlowContent.fromBlocks(start, { onError }) });
    acknowledge(flow, {
      'annotation::cdk-connect-callbacks:delay-with-creation-flow':
        'The initial delay is a courtesy: it lets the customer hang up. Without it, the callback only comes sooner.',
    });
    return flow;
  }

  private makePositionWatch(): ContactFlow | undefined {
    if (!this.props.positionSms) return undefined;
    const sms = new QueuePositionSms(this, 'PositionSms', {
      defaultCountry: this.props.localCountry,
      ...this.props.positionSms,
      instance: this.props.instance,
      messages: Object.fromEntries(this.languages.map(({ languageCode, textMessage }) => [languageCode, textMessage!])),
    });
    return this.flow('PositionWatch', ContactFlowType.CUSTOMER_QUEUE, positionWatchChain(sms.handler));
  }

  private makeCreationFlow(): ContactFlow {
    const { callbackQueue, maxRetries, retryInterval, callerId } = this.props;
    const flow = this.flow('Creation', ContactFlowType.CONTACT_FLOW, creationChain({
      callbackQueue,
      maxRetries,
      retryInterval,
      callerId,
      agentWhisper: this.agentWhisperFlow,
      positionWatch: this.positionWatchFlow,
      duplicateCheck: this.reservations,
    }));
    acknowledge(flow, {
      'annotation::cdk-connect-callbacks:no-silent-hang-up':
        'Nobody is on the line here. It ends a callback only if the customer has cancelled it, or has another one.',
    });
    return flow;
  }

  private makeCustomerQueueFlow(): ContactFlow {
    return this.flow('CustomerQueue', ContactFlowType.CUSTOMER_QUEUE, customerQueueChain(this.offer(), this.languages[0]));
  }

  private makeInboundFlow(id: string, type: ContactFlowType): ContactFlow {
    return this.flow(id, type, inboundChain({
      offer: this.offer(),
      inboundQueue: this.props.inboundQueue,
      customerQueueFlow: this.customerQueueFlow,
      language: this.languages[0],
      flowLogging: this.props.flowLogging ?? true,
    }), apology(this.languages[0]));
  }

  /** An imported queue cannot be changed, and a flow that somebody chose is not replaced. */
  private whisperOnCallbackQueue(): void {
    const { callbackQueue } = this.props;
    if (callbackQueue instanceof Queue && callbackQueue.outboundFlow === undefined) callbackQueue.addOutboundFlow(this.outboundWhisperFlow);
  }

  private check(): SpokenLanguage[] {
    const { callbackQueue, languages, placeInLine, positionSms, refuseDuplicates, duplicateCheck, localCountry } = this.props;
    const { initialDelay, maxRetries, retryInterval, callerId, offerGate, inboundQueue } = this.props;
    const problems = new Problems();
    problems.addUnless(callbackQueue.hasOutboundCallerIdNumber !== false || callerId !== undefined, 'QueueWithoutCallerId',
      `callbackQueue has no outbound caller ID number, got the queue ${shown(callbackQueue.node.path)}; give it outboundCallerId: { number }, `
      + 'because a callback without a number cannot ring the customer');
    problems.addUnless(refuseDuplicates !== false || duplicateCheck === undefined, 'DuplicateCheckNotUsed',
      'duplicateCheck is given, but refuseDuplicates is false, got both; leave one of them out');
    checkCountry('localCountry', localCountry, problems);
    offerGate?._checkWatched('inboundQueue', inboundQueue, problems);
    problems.collect(() => new TransferToCallbackQueue('Create callback', { initialDelay, maxRetries, retryInterval, callerId }));
    const spoken = spokenLanguages(languages ?? DEFAULT_LANGUAGES, {
      placeIsKept: (placeInLine ?? PlaceInLine.keep()).isKept, sendsTexts: positionSms !== undefined,
    }, problems);
    problems.throwIfAny(`QueuedCallback "${this.node.path}"`);
    return spoken;
  }
}
