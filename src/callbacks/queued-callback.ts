import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DEFAULT_LANGUAGES, SpokenLanguage, spokenLanguages } from './callback-language';
import { CancelCallback } from './cancel-callback';
import { ContactEvents } from './contact-events';
import { DuplicateCheck } from './duplicate-check';
import { checkCommonProps, spokenOptions } from './private/callback-checks';
import { acknowledgeSilence, callbackFlow } from './private/callback-flow';
import { callbackHelpers, positionTexts } from './private/callback-helpers';
import { DEFAULT_MAX_DECLINES } from './private/declines';
import { checkKillSwitches, offerIfOn } from './private/kill-switches';
import { offerChain, OfferPlan } from './private/offer';
import { offeringFlows } from './private/offer-points';
import { greetOn } from './private/outbound-whisper';
import { serveCallbacks } from './private/routing';
import { CALLBACK_ATTRIBUTES } from './private/vocabulary';
import { creationChain, CreationPlan, positionWatchChain, TAKE_OVER_DELAY } from './private/waiting-flows';
import { agentWhisperChain, outboundWhisperChain } from './private/whisper-flows';
import { QueueExperience } from './queue-experience';
import { QueuePositionSms } from './queue-position-sms';
import { OfferPoint, QueuedCallbackProps } from './queued-callback-props';
import { Chain, ContactAttributes, FlowPart, TransferToCallbackQueue, TransferToCallbackQueueProps } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { Problems } from '../language/problems';

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
   * The flow that offers the callback to waiting callers. The inbound flow sets it; undefined unless offered in queue or with a
   * `queueExperience`.
   */
  public readonly customerQueueFlow?: ContactFlow;

  /**
   * What customers hear in line. The inbound flow sets its flows; undefined unless the props have a `queueExperience`.
   */
  public readonly queueExperience?: QueueExperience;

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

  private readonly languages: readonly SpokenLanguage[];
  private readonly props: QueuedCallbackProps;

  constructor(scope: Construct, id: string, props: QueuedCallbackProps) {
    super(scope, id);
    this.props = props;
    this.languages = this.check();
    const retries = props.maxRetries !== 0;
    const helpers = callbackHelpers(this, props, { retryInterval: props.retryInterval, retries, legsFollow: retries });
    this.duplicateCheck = helpers.duplicateCheck;
    this.contactEvents = helpers.contactEvents;
    this.cancelCallback = helpers.cancelCallback;
    this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(this.languages[0], this.reservations));
    this.outboundWhisperFlow = this.flow(
      'OutboundWhisper', ContactFlowType.OUTBOUND_WHISPER, outboundWhisperChain(this.languages, this.reservations));
    this.positionSms = positionTexts(this, props, this.languages);
    this.positionWatchFlow = this.positionSms
      && this.flow('PositionWatch', ContactFlowType.CUSTOMER_QUEUE, positionWatchChain(this.positionSms.handler));
    this.creationFlow = this.makeCreationFlow();
    this.queueExperience = this.makeQueueExperience();
    const offering = offeringFlows(this, props, {
      offer: () => this.offer(), language: this.languages[0], experience: this.queueExperience, attributes: this.attributes,
    });
    this.customerQueueFlow = offering.customerQueueFlow;
    this.inboundFlow = offering.inboundFlow;
    this.queueTransferFlow = offering.queueTransferFlow;
    greetOn(this, props.callbackQueue, this.outboundWhisperFlow);
    serveCallbacks(this, props);
  }

  /**
   * The offer, for a flow of your own: an inbound flow, a customer queue flow behind its loop prompts, or a transfer flow.
   *
   * It ends open for customers who stay in line, and for those whom the gate lets pass: put behind it what they shall get.
   */
  public offer(): Chain {
    return this._offerAfter();
  }

  /**
   * The offer, behind the gate and behind what else decides about it. The decisions end open where it is made.
   *
   * @internal
   */
  public _offerAfter(...decisions: Chain[]): Chain {
    return this.gated(offerChain(this._offerPlan), decisions);
  }

  /**
   * The offer for a flow that an agent may end at any moment.
   *
   * @internal
   */
  public _offerInLine(maxDeclines: number): Chain {
    return this.gated(offerChain({ ...this._offerPlan, maxDeclines, isInLine: true }));
  }

  /**
   * What the flows around such an offer must know.
   *
   * @internal
   */
  public get _inLine() {
    const { flowLogging = true } = this.props;
    return { duplicateCheck: this.reservations, flowLogging, languageCodes: this.languages.map(({ languageCode }) => languageCode) };
  }

  /**
   * What the offer is made of, for offers on other occasions.
   *
   * @internal
   */
  public get _offerPlan(): OfferPlan {
    const { initialDelay, localCountry, positionSms, flowLogging, queueExperience } = this.props;
    return {
      maxDeclines: queueExperience && this.isOfferedInLine ? queueExperience.maxDeclines ?? DEFAULT_MAX_DECLINES : undefined,
      languages: this.languages,
      createCallback: (blockName, onError) => this._callback(blockName, { creationFlow: this.creationFlow, initialDelay, onError }),
      localCountry,
      duplicateCheck: this.reservations,
      cancelCallback: this.cancelCallback?.handler,
      asksForTextConsent: positionSms !== undefined,
      flowLogging: flowLogging ?? true,
    };
  }

  /**
   * What the creation flow is made of, for creation flows on other occasions.
   *
   * @internal
   */
  public get _creationPlan(): CreationPlan {
    return {
      callbackQueue: this.props.callbackQueue,
      takeOver: (blockName, onError) => this._callback(blockName, { initialDelay: TAKE_OVER_DELAY, onError }),
      agentWhisper: this.agentWhisperFlow,
      positionWatch: this.positionWatchFlow,
      confirmationSms: this.props.positionSms?.confirmationMessages && this.positionSms?.handler,
      duplicateCheck: this.reservations,
      killSwitches: this.props.killSwitches,
    };
  }

  /**
   * The contact attributes that the generated flows use, for `including` them in a declaration of your own.
   */
  public get attributes(): ContactAttributes {
    const { killSwitches } = this.props;
    return killSwitches ? CALLBACK_ATTRIBUTES.including(killSwitches.switchboard.attributes) : CALLBACK_ATTRIBUTES;
  }

  /**
   * The block that creates this callback.
   *
   * @internal
   */
  public _callback(blockName: string, more: TransferToCallbackQueueProps): TransferToCallbackQueue {
    const { callbackQueue: queue, maxRetries, retryInterval, callerId } = this.props;
    return new TransferToCallbackQueue(blockName, { queue, maxRetries, retryInterval, callerId, ...more });
  }

  private get reservations(): IFunctionRef | undefined {
    return this.duplicateCheck?.handler;
  }

  private flow(id: string, type: ContactFlowType, start: FlowPart): ContactFlow {
    return callbackFlow(this, id, { instance: this.props.instance, type, start, attributes: this.attributes });
  }

  private makeCreationFlow(): ContactFlow {
    const flow = this.flow('Creation', ContactFlowType.CONTACT_FLOW, creationChain(this._creationPlan));
    acknowledgeSilence(flow);
    return flow;
  }

  private get isOfferedInLine(): boolean {
    return this.props.offerIn?.includes(OfferPoint.CUSTOMER_QUEUE) ?? false;
  }

  private gated(offer: Chain, decisions: readonly Chain[] = []): Chain {
    const decided = decisions.length > 0 ? Chain.of(...decisions, offer) : offer;
    const gated = this.props.offerGate?.before(decided, this.props.inboundQueue) ?? decided;
    return this.props.killSwitches ? offerIfOn(gated, this.props.killSwitches) : gated;
  }

  private makeQueueExperience(): QueueExperience | undefined {
    const { instance, helpers, queueExperience } = this.props;
    return queueExperience && new QueueExperience(this, 'QueueExperience', {
      ...helpers, ...queueExperience, instance, callback: this.isOfferedInLine ? this : undefined,
    });
  }

  private check(): SpokenLanguage[] {
    const { languages, initialDelay, maxRetries, retryInterval, callerId } = this.props;
    const problems = new Problems();
    checkCommonProps(this.props, problems);
    if (this.props.killSwitches) checkKillSwitches(this.props.killSwitches, problems);
    problems.collect(() => new TransferToCallbackQueue('Create callback', { initialDelay, maxRetries, retryInterval, callerId }));
    const spoken = spokenLanguages(languages ?? DEFAULT_LANGUAGES, spokenOptions(this.props), problems);
    problems.throwIfAny(`QueuedCallback "${this.node.path}"`);
    return spoken;
  }
}
