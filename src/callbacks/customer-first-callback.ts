import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DEFAULT_LANGUAGES } from './callback-language';
import { CancelCallback } from './cancel-callback';
import { ContactEvents } from './contact-events';
import { dialledLanguages, DialledLanguage } from './customer-first-callback-language';
import { CustomerFirstCallbackProps } from './customer-first-callback-props';
import { DuplicateCheck } from './duplicate-check';
import { PlaceInLine } from './place-in-line';
import { CallbackMode, Chain, FlowContent, FlowPart, TransferToCallbackQueue, TransferToCallbackQueueProps } from '../blocks';
import { acknowledge } from './private/acknowledgements';
import { spokenOptions } from './private/callback-checks';
import { acknowledgeSilence, callbackFlow } from './private/callback-flow';
import { callbackHelpers, positionTexts } from './private/callback-helpers';
import { checkCustomerFirst, warnOfCustomerFirst } from './private/customer-first-checks';
import { attemptsPart, onTheLineChain } from './private/customer-first-flows';
import { offerChain } from './private/offer';
import { offeringFlows } from './private/offer-points';
import { apology } from './private/offering-flows';
import { outboundChain } from './private/outbound-flow';
import { serveCallbacks } from './private/routing';
import { ATTRIBUTES, DEFAULT_RETRIES, DEFAULT_RETRY_INTERVAL } from './private/vocabulary';
import { creationChain, positionWatchChain } from './private/waiting-flows';
import { agentWhisperChain } from './private/whisper-flows';
import { QueuePositionSms } from './queue-position-sms';
import { ContactFlow, ContactFlowType } from '../connect';
import { Problems } from '../language/problems';

/** The creation flow spaces the attempts, so that the block adds the least that it can. */
const AT_ONCE = Duration.seconds(1);

/**
 * A queued callback, customer-first: when its turn comes, the customer is dialled before any agent is asked, and only a person
 * who answers is put through. No agent waits for a phone to ring.
 *
 * It brings the flows that offer the callback, the creation flow, the outbound flow with voicemail detection and further
 * attempts, the customer queue flows, the agent whisper, and the Lambda helpers. On every path of these flows, failures
 * included, the customer ends with a callback, in a queue, or having been told that neither is so. A call that the network
 * refuses runs no flow: then there is no further attempt, and the customer may ask again. Where callbacks yield to calls, who
 * answers yields to them, too, and waits on the line until no call waits.
 *
 * The instance must have this mode; not every price model does. Each attempt is a contact of its own, which inherits the user-defined
 * attributes: `callbackRetries` counts them.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html
 */
export class CustomerFirstCallback extends Construct {
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
   * The flow that runs when a callback contact is created, for the first and for each further attempt.
   */
  public readonly creationFlow: ContactFlow;

  /**
   * The flow that runs once the customer was dialled.
   */
  public readonly outboundFlow: ContactFlow;

  /**
   * The flow that plays while the customer who answered waits for an agent.
   */
  public readonly onTheLineFlow: ContactFlow;

  /**
   * The flow that runs while the callback waits and watches its position. Undefined unless text messages are sent.
   */
  public readonly positionWatchFlow?: ContactFlow;

  /**
   * The flow that tells the agent about the callback.
   */
  public readonly agentWhisperFlow: ContactFlow;

  /**
   * The check for duplicates; undefined if none is made.
   */
  public readonly duplicateCheck?: DuplicateCheck;

  /**
   * With what customers take their callback back; undefined if they cannot.
   */
  public readonly cancelCallback?: CancelCallback;

  /**
   * What keeps the reservations true to what becomes of the callbacks; undefined unless the check is made here.
   */
  public readonly contactEvents?: ContactEvents;

  /**
   * What texts the customers; undefined unless text messages are sent.
   */
  public readonly positionSms?: QueuePositionSms;

  private readonly languages: readonly DialledLanguage[];
  private readonly maxRetries: number;
  private readonly retryInterval: Duration;
  private readonly props: CustomerFirstCallbackProps;

  constructor(scope: Construct, id: string, props: CustomerFirstCallbackProps) {
    super(scope, id);
    this.props = props;
    this.maxRetries = props.maxRetries ?? DEFAULT_RETRIES;
    this.retryInterval = props.retryInterval ?? DEFAULT_RETRY_INTERVAL;
    this.languages = this.check();
    // The dialled contact follows the queued one, so that a cancellation must wait for it even without retries.
    const helpers = callbackHelpers(this, props, { retryInterval: this.retryInterval, retries: this.maxRetries > 0, legsFollow: true });
    this.duplicateCheck = helpers.duplicateCheck;
    this.contactEvents = helpers.contactEvents;
    this.cancelCallback = helpers.cancelCallback;
    this.agentWhisperFlow = this.flow(
      'AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(this.languages[0], this.reservations, 'Join the customer'));
    this.positionSms = positionTexts(this, props, this.languages);
    this.positionWatchFlow = this.positionSms
      && this.flow('PositionWatch', ContactFlowType.CUSTOMER_QUEUE, positionWatchChain(this.positionSms.handler));
    this.onTheLineFlow = this.flow('OnTheLine', ContactFlowType.CUSTOMER_QUEUE, onTheLineChain(this.languages));
    this.outboundFlow = this.flow('Outbound', ContactFlowType.CONTACT_FLOW);
    this.creationFlow = this.makeCreationFlow();
    this.outboundFlow.define(this.outboundContent());
    const offering = offeringFlows(this, props, { offer: () => this.offer(), language: this.languages[0] });
    this.customerQueueFlow = offering.customerQueueFlow;
    this.inboundFlow = offering.inboundFlow;
    this.queueTransferFlow = offering.queueTransferFlow;
    this.acknowledgeGuess();
    warnOfCustomerFirst(this, props);
    serveCallbacks(this, props);
  }

  /**
   * The offer, for a flow of your own: an inbound flow, a customer queue flow behind its loop prompts, or a transfer flow.
   *
   * It ends open for customers who stay in line, and for those whom the gate lets pass: put behind it what they shall get.
   */
  public offer(): Chain {
    const { initialDelay, localCountry, positionSms, flowLogging } = this.props;
    const offer = offerChain({
      languages: this.languages,
      createCallback: (blockName, onError) => this.callback(blockName, { creationFlow: this.creationFlow, initialDelay, onError }),
      atFirst: { [ATTRIBUTES.retries]: '0' },
      localCountry,
      duplicateCheck: this.reservations,
      cancelCallback: this.cancelCallback?.handler,
      asksForTextConsent: positionSms !== undefined,
      flowLogging: flowLogging ?? true,
    });
    return this.props.offerGate?.before(offer, this.props.inboundQueue) ?? offer;
  }

  private get reservations(): IFunctionRef | undefined {
    return this.duplicateCheck?.handler;
  }

  private flow(id: string, type: ContactFlowType, start?: FlowPart): ContactFlow {
    return callbackFlow(this, id, { instance: this.props.instance, type, start });
  }

  /** The block names the queue, so that it is set before the callback exists (C-3). */
  private callback(blockName: string, more: TransferToCallbackQueueProps): TransferToCallbackQueue {
    const { callbackQueue: queue, callerId, customerFirstParameters } = this.props;
    return new TransferToCallbackQueue(blockName, {
      mode: CallbackMode.CUSTOMER_FIRST, outboundFlow: this.outboundFlow, queue, callerId, customerFirstParameters, ...more,
    });
  }

  private makeCreationFlow(): ContactFlow {
    const { callbackQueue, positionSms } = this.props;
    const { reservations: duplicateCheck, retryInterval } = this;
    const flow = this.flow('Creation', ContactFlowType.CONTACT_FLOW, creationChain({
      callbackQueue,
      takeOver: (blockName, onError) => this.callback(blockName, { initialDelay: retryInterval, onError }),
      tellAttempts: this.maxRetries === 0
        ? undefined : (first) => attemptsPart(first, { retryInterval, priorities: this.priorities, duplicateCheck }),
      positionWatch: this.positionWatchFlow,
      confirmationSms: positionSms?.confirmationMessages && this.positionSms?.handler,
      duplicateCheck,
    }));
    acknowledgeSilence(flow);
    return flow;
  }

  private get priorities(): readonly number[] {
    const { retryPriorities, placeInLine = PlaceInLine.keep() } = this.props;
    return (retryPriorities ?? (placeInLine.isKept ? [3, 1] : [5])).slice(0, this.maxRetries);
  }

  private outboundContent(): FlowContent {
    return FlowContent.fromBlocks(outboundChain({
      languages: this.languages,
      callbackQueue: this.props.callbackQueue,
      agentWhisper: this.agentWhisperFlow,
      customerQueueFlow: this.onTheLineFlow,
      duplicateCheck: this.reservations,
      maxRetries: this.maxRetries,
      createCallback: (blockName, onError) => this.callback(blockName, { creationFlow: this.creationFlow, initialDelay: AT_ONCE, onError }),
    }), { onError: apology(this.languages[0]) });
  }

  private acknowledgeGuess(): void {
    for (const flow of [this.outboundFlow, this.creationFlow, this.inboundFlow, this.customerQueueFlow, this.queueTransferFlow]) {
      if (flow) acknowledge(flow, { 'annotation::cdk-connect-callbacks:customer-first-parameters': 'The construct says it once for all of its flows.' });
    }
  }

  private check(): DialledLanguage[] {
    const problems = new Problems();
    checkCustomerFirst(this.props, problems);
    const languages = dialledLanguages(this.props.languages ?? DEFAULT_LANGUAGES, spokenOptions(this.props), problems);
    problems.throwIfAny(`CustomerFirstCallback "${this.node.path}"`);
    return languages;
  }
}
