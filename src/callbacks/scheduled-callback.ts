import { AttributeType, ITable, ProjectionType } from 'aws-cdk-lib/aws-dynamodb';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DEFAULT_LANGUAGES } from './callback-language';
import { CancelCallback } from './cancel-callback';
import { ContactEvents } from './contact-events';
import { DuplicateCheck } from './duplicate-check';
import { checkCommonProps } from './private/callback-checks';
import { acknowledgeSilence, callbackFlow } from './private/callback-flow';
import { callbackHelpers } from './private/callback-helpers';
import { DueBookings } from './private/due-bookings';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { jsonLayer } from './private/json-layer';
import { greetOn } from './private/outbound-whisper';
import { slotOfferChain, untilDueChain } from './private/slot-offer';
import { checkSlotRequests, checkSlots, scheduleJson, stepsOf } from './private/slot-schedule';
import { allow, decrypt } from './private/statements';
import { HELPER_TIMEOUT } from './private/vocabulary';
import { creationChain, TAKE_OVER_DELAY } from './private/waiting-flows';
import { agentWhisperChain, outboundWhisperChain } from './private/whisper-flows';
import { ScheduledLanguage, scheduledLanguages } from './scheduled-callback-language';
import { ScheduledCallbackProps } from './scheduled-callback-props';
import { Chain, TransferToCallbackQueue, TransferToCallbackQueueProps } from '../blocks';
import { ContactFlow, ContactFlowType } from '../connect';
import { Problems } from '../language/problems';

/** The index from a slot to its bookings, as the handlers know it, and the one of those that are to be called. */
const SLOT_INDEX = 'slot';
const DUE_INDEX = 'due';
/** Why there is no backup of the table, with phone numbers in it and without. */
const FORGETS_NUMBERS = 'A backup would keep phone numbers for weeks that are deleted when their slot begins.';
const LOSS_IS_HARMLESS = 'Bookings live for days; losing them costs that a slot may take more callbacks.';

/**
 * A callback at a time of the customer's choice, agent-first: the offer reads the next free slots of the opening hours, and the
 * callback enters its queue when the slot begins. Slots that no delay reaches, beyond three days as a rule, need `requests`: an Amazon
 * EventBridge schedule looks every minute which of them begin, and the requests call the customer when an agent is free.
 *
 * Put `offer()` into an inbound flow, a customer queue flow behind its loop prompts, or a transfer flow. A slot takes as many
 * callbacks as it has places, also when customers choose at the same moment. Whether the center is open is judged when the time
 * is chosen, by the opening hours given here; the callback then reaches whoever is available, later than its slot if nobody is.
 * On every path, failures included, the customer ends with a callback, in a queue, or having been told that neither is so.
 *
 * A callback whose customer cancels it keeps its place in the slot. What cannot be handed to the requests is tried every minute for
 * a week, with alarms; what cannot be called is in their dead-letter queue.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/setup-queued-cb.html
 */
export class ScheduledCallback extends Construct {
  /**
   * The flow that runs when the callback contact is created. It waits until the slot begins, in case that the service ignores the
   * delay.
   */
  public readonly creationFlow: ContactFlow;

  /**
   * The flow that tells the agent about the callback.
   */
  public readonly agentWhisperFlow: ContactFlow;

  /**
   * The flow that greets the customer who picks up. It is set on the callback queue, unless that has one.
   */
  public readonly outboundWhisperFlow: ContactFlow;

  /**
   * The function that offers and books times.
   */
  public readonly handler: IFunction;

  /**
   * The table with the bookings, whose items expire by themselves. It holds the phone numbers of callbacks that the `requests` will make,
   * each until its slot begins, and no others.
   */
  public readonly table: ITable;

  /**
   * The function that hands callbacks to the `requests` when their slot begins; undefined without them.
   */
  public readonly dueHandler?: IFunction;

  /**
   * The check for duplicates.
   */
  public readonly duplicateCheck: DuplicateCheck;

  /**
   * With what customers take their callback back; undefined if they cannot.
   */
  public readonly cancelCallback?: CancelCallback;

  /**
   * What keeps the reservations true to what becomes of the callbacks; undefined unless the check is made here.
   */
  public readonly contactEvents?: ContactEvents;

  private readonly languages: readonly ScheduledLanguage[];
  private readonly props: ScheduledCallbackProps;

  constructor(scope: Construct, id: string, props: ScheduledCallbackProps) {
    super(scope, id);
    this.props = props;
    this.languages = this.check();
    const retries = props.maxRetries !== 0;
    const helpers = callbackHelpers(this, { ...props, checkWithoutCompanions: props.requests?.duplicateCheck }, {
      retryInterval: props.retryInterval, retries, legsFollow: retries,
    });
    this.duplicateCheck = helpers.duplicateCheck!;
    this.contactEvents = helpers.contactEvents;
    this.cancelCallback = helpers.cancelCallback;
    const table = this.makeTable();
    this.table = table;
    this.handler = this.makeHandler(table);
    this.dueHandler = this.makeDueHandler(table);
    this.agentWhisperFlow = this.flow('AgentWhisper', ContactFlowType.AGENT_WHISPER, agentWhisperChain(this.languages[0]));
    this.outboundWhisperFlow = this.flow(
      'OutboundWhisper', ContactFlowType.OUTBOUND_WHISPER, outboundWhisperChain(this.languages, this.duplicateCheck.handler));
    this.creationFlow = this.makeCreationFlow();
    greetOn(this, props.callbackQueue, this.outboundWhisperFlow);
  }

  /**
   * The offer: the next times, three at once, and later ones on request.
   *
   * It ends open for customers who stay in line: put behind it what they shall get. One flow has room for one offer.
   */
  public offer(): Chain {
    const { localCountry, flowLogging } = this.props;
    return slotOfferChain({
      languages: this.languages,
      slots: this.handler,
      steps: stepsOf(this.props),
      hasFarSlots: this.props.requests !== undefined,
      createLater: (blockName, initialDelay, onError) => this.callback(blockName, { creationFlow: this.creationFlow, initialDelay, onError }),
      localCountry,
      duplicateCheck: this.duplicateCheck.handler,
      cancelCallback: this.cancelCallback?.handler,
      asksForTextConsent: false,
      flowLogging: flowLogging ?? true,
    });
  }

  private callback(blockName: string, more: TransferToCallbackQueueProps): TransferToCallbackQueue {
    const { callbackQueue: queue, maxRetries, retryInterval, callerId } = this.props;
    return new TransferToCallbackQueue(blockName, { queue, maxRetries, retryInterval, callerId, ...more });
  }

  private flow(id: string, type: ContactFlowType, start: Chain): ContactFlow {
    return callbackFlow(this, id, { instance: this.props.instance, type, start });
  }

  private makeTable() {
    const { requests, helpers } = this.props;
    const table = expiringTable(this, requests ? FORGETS_NUMBERS : LOSS_IS_HARMLESS, helpers?.encryptionKey);
    table.addGlobalSecondaryIndex({
      indexName: SLOT_INDEX, partitionKey: { name: 'slot', type: AttributeType.STRING }, projectionType: ProjectionType.ALL,
    });
    if (requests) {
      table.addGlobalSecondaryIndex({
        indexName: DUE_INDEX,
        partitionKey: { name: DUE_INDEX, type: AttributeType.STRING },
        sortKey: { name: 'slot', type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
    return table;
  }

  private makeDueHandler(table: ITable): IFunction | undefined {
    const { requests, helpers } = this.props;
    return requests && new DueBookings(this, 'Due', { table, indexName: DUE_INDEX, requests, helpers }).handler;
  }

  private makeHandler(table: ITable): IFunction {
    const { table: locks, key, scopeName, policy, defaultCountry } = this.duplicateCheck;
    const schedule = jsonLayer(this, 'Schedule', 'schedule.json', scheduleJson(this.props, this.languages));
    return new HelperFunction(this, 'Handler', {
      handler: 'callback-slots',
      description: 'Offers and books times for callbacks',
      timeout: HELPER_TIMEOUT,
      environment: {
        TABLE_NAME: table.tableName,
        LOCK_TABLE_NAME: locks.tableName,
        SCHEDULE_PATH: schedule.path,
        KEY_SECRET_ARN: key.secretArn,
        SCOPE: scopeName,
        ALLOWED: String(policy.allowed),
        ...(defaultCountry ? { DEFAULT_COUNTRY: defaultCountry } : {}),
      },
      statements: [
        allow(['dynamodb:Query'], `${table.tableArn}/index/${SLOT_INDEX}`),
        allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], table.tableArn),
        allow(this.props.requests ? ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'] : ['dynamodb:UpdateItem'], locks.tableArn),
        allow(['secretsmanager:GetSecretValue'], key.secretArn),
        ...decrypt(locks.encryptionKey, key.encryptionKey),
      ],
      layers: [schedule.layer],
      options: this.props.helpers,
    });
  }

  private makeCreationFlow(): ContactFlow {
    const enterQueue = creationChain({
      callbackQueue: this.props.callbackQueue,
      takeOver: (blockName, onError) => this.callback(blockName, { initialDelay: TAKE_OVER_DELAY, onError }),
      agentWhisper: this.agentWhisperFlow,
      duplicateCheck: this.duplicateCheck.handler,
    });
    const flow = this.flow('Creation', ContactFlowType.CONTACT_FLOW, untilDueChain(this.handler, enterQueue));
    acknowledgeSilence(flow);
    return flow;
  }

  private check(): ScheduledLanguage[] {
    const { languages, duplicateCheck, cancelCallback, maxRetries, retryInterval, callerId } = this.props;
    const problems = new Problems();
    checkCommonProps(this.props, problems);
    checkSlotRequests(this.props, problems);
    problems.collect(() => new TransferToCallbackQueue('Create callback', { maxRetries, retryInterval, callerId }));
    checkSlots(this.props, problems);
    const spoken = scheduledLanguages(languages ?? DEFAULT_LANGUAGES, duplicateCheck === undefined || cancelCallback !== undefined, problems);
    problems.throwIfAny(`ScheduledCallback "${this.node.path}"`);
    return spoken;
  }
}
