import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DEFAULT_LANGUAGES, SpokenLanguage, spokenLanguages } from './callback-language';
import { CancelCallback } from './cancel-callback';
import { ContactEvents } from './contact-events';
import { DuplicateCheck } from './duplicate-check';
import { PlaceInLine } from './place-in-line';
import { Chain, ContactAttributes, FlowContent, FlowPart, TransferToCallbackQueue } from '../blocks';
import { ContactFlow, ContactFlowType, Queue } from '../connect';
import { acknowledge } from './private/acknowledgements';
import { checkCountry } from './private/checks';
import { checkKillSwitches, offerIfOn } from './private/kill-switches';
import { offerChain } from './private/offer';
import { apology, customerQueueChain, inboundChain } from './private/offering-flows';
import { serveCallbacks } from './private/routing';
import { CALLBACK_ATTRIBUTES } from './private/vocabulary';
import { creationChain, positionWatchChain } from './private/waiting-flows';
import { agentWhisperChain, outboundWhisperChain } from './private/whisper-flows';
import { QueuePositionSms } from './queue-position-sms';
import { OfferPoint, QueuedCallbackProps } from './queued-callback-props';
import { Problems, shown } from '../language/problems';

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
    const made = props.duplicateCheck || props.refuseDuplicates === false ? undefined : this.makeDuplicateCheck();
    this.duplicateCheck = props.duplicateCheck ?? made;
    this.contactEvents = made && new ContactEvents(this, 'ContactEvents', this.companionOf(made));
    this.cancelCallback = props.cancelCallback ?? (made && new CancelCallback(this, 'CancelCallback', this.companionOf(made)));
    this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(this.languages[0], this.reservations));
    this.outboundWhisperFlow = this.flow(
      'OutboundWhisper', ContactFlowType.OUTBOUND_WHISPER, outboundWhisperChain(this.languages, this.reservations));
    this.positionSms = this.makePositionSms();
    this.positionWatchFlow = this.positionSms
      && this.flow('PositionWatch', ContactFlowType.CUSTOMER_QUEUE, positionWatchChain(this.positionSms.handler));
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
      cancelCallback: this.cancelCallback?.handler,
      asksForTextConsent: positionSms !== undefined,
      flowLogging: flowLogging ?? true,
    });
    const gated = this.props.offerGate?.before(offer, this.props.inboundQueue) ?? offer;
    return this.props.killSwitches ? offerIfOn(gated, this.props.killSwitches) : gated;
  }

  /**
   * The contact attributes that the generated flows use, for `including` them in a declaration of your own.
   */
  public get attributes(): ContactAttributes {
    const { killSwitches } = this.props;
    return killSwitches ? CALLBACK_ATTRIBUTES.including(killSwitches.switchboard.attributes) : CALLBACK_ATTRIBUTES;
  }

  private get reservations(): IFunctionRef | undefined {
    return this.duplicateCheck?.handler;
  }

  private flow(id: string, type: ContactFlowType, start: FlowPart, onError?: FlowPart): ContactFlow {
    const content = FlowContent.fromBlocks(start, { onError, attributes: this.attributes });
    const flow = new ContactFlow(this, id, { instance: this.props.instance, type, content });
    acknowledge(flow, {
      'annotation::cdk-connect-callbacks:delay-with-creation-flow':
        'The initial delay is a courtesy: it lets the customer hang up. Without it, the callback only comes sooner.',
    });
    return flow;
  }

  private makeDuplicateCheck(): DuplicateCheck {
    const { instance, localCountry, retryInterval, helpers } = this.props;
    return new DuplicateCheck(this, 'DuplicateCheck', { ...helpers, instance, defaultCountry: localCountry, retryInterval });
  }

  private companionOf(duplicateCheck: DuplicateCheck) {
    const { instance, maxRetries, helpers } = this.props;
    return { ...helpers, instance, duplicateCheck, retries: maxRetries !== 0 };
  }

  private makePositionSms(): QueuePositionSms | undefined {
    return this.props.positionSms && new QueuePositionSms(this, 'PositionSms', {
      defaultCountry: this.props.localCountry,
      ...this.props.helpers,
      ...this.props.positionSms,
      instance: this.props.instance,
      messages: Object.fromEntries(this.languages.map(({ languageCode, textMessage }) => [languageCode, textMessage!])),
    });
  }

  private makeCreationFlow(): ContactFlow {
    const { callbackQueue, maxRetries, retryInterval, callerId, killSwitches } = this.props;
    const flow = this.flow('Creation', ContactFlowType.CONTACT_FLOW, creationChain({
      callbackQueue,
      maxRetries,
      retryInterval,
      callerId,
      agentWhisper: this.agentWhisperFlow,
      positionWatch: this.positionWatchFlow,
      confirmationSms: this.props.positionSms?.confirmationMessages && this.positionSms?.handler,
      duplicateCheck: this.reservations,
      killSwitches,
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
    const { callbackQueue, languages, placeInLine, positionSms, refuseDuplicates, duplicateCheck, cancelCallback, localCountry } = this.props;
    const { initialDelay, maxRetries, retryInterval, callerId, offerGate, inboundQueue } = this.props;
    const problems = new Problems();
    problems.addUnless(callbackQueue.hasOutboundCallerIdNumber !== false || callerId !== undefined, 'QueueWithoutCallerId',
      `callbackQueue has no outbound caller ID number, got the queue ${shown(callbackQueue.node.path)}; give it outboundCallerId: { number }, `
      + 'because a callback without a number cannot ring the customer');
    problems.addUnless(refuseDuplicates !== false || duplicateCheck === undefined, 'DuplicateCheckNotUsed',
      'duplicateCheck is given, but refuseDuplicates is false, got both; leave one of them out');
    problems.addUnless(cancelCallback === undefined || duplicateCheck !== undefined, 'CancelWithoutCheck',
      'cancelCallback is given without the duplicateCheck that knows the callbacks, got one of two; give both, or leave both out');
    checkCountry('localCountry', localCountry, problems);
    if (this.props.killSwitches) checkKillSwitches(this.props.killSwitches, problems);
    offerGate?._checkWatched('inboundQueue', inboundQueue, problems);
    problems.collect(() => new TransferToCallbackQueue('Create callback', { initialDelay, maxRetries, retryInterval, callerId }));
    const spoken = spokenLanguages(languages ?? DEFAULT_LANGUAGES, {
      placeIsKept: (placeInLine ?? PlaceInLine.keep()).isKept,
      sendsTexts: positionSms !== undefined,
      changesCallbacks: refuseDuplicates !== false && (duplicateCheck === undefined || cancelCallback !== undefined),
      cancelLanguages: Object.keys(positionSms?.cancelInstructions ?? {}),
    }, problems);
    problems.throwIfAny(`QueuedCallback "${this.node.path}"`);
    return spoken;
  }
}
