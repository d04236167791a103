import { CallCenter, SMS_IDENTITY_ARN } from './callback-setup';
import { flowsOf, TemplateFlow } from './template-flows';
import { Message } from '../../src/blocks';
import {
  CallbackKillSwitches, CallbackLanguage, OfferGate, OfferPoint, PlaceInLine, QueueMetricsCache, QueuedCallbackProps, Switchboard, SwitchboardStore,
  SwitchDefinition,
} from '../../src/callbacks';
import { englishPrompts } from '../../src/callbacks/callback-prompts';

export const EVERYWHERE = Object.values(OfferPoint);
export const POSITION_SMS = { originationIdentityArn: SMS_IDENTITY_ARN };

const GERMAN: CallbackLanguage = {
  languageCode: 'de-DE',
  voice: 'Vicki',
  prompts: { ...englishPrompts({}, true), offer: Message.text('Wenn wir Sie zurückrufen sollen, drücken Sie bitte die 1.') },
  textMessage: 'Ihr Rückruf kommt bald: Sie sind an Stelle {position}.',
};

export const THREE_LANGUAGES: CallbackLanguage[] = [{ languageCode: 'en-US' }, GERMAN, { languageCode: 'en-GB', voice: 'Amy' }];

interface Variant extends Partial<QueuedCallbackProps> {
  /** Calls and callbacks wait in one queue. */
  readonly oneQueue?: boolean;
  /** The callback queue has no number, and the callback names its own. */
  readonly ownCallerId?: boolean;
  /** The load of the inbound queue decides about the offer. */
  readonly gated?: boolean;
  /** Where the switches are that stop the offer and the calls. */
  readonly stoppedIn?: 'DynamoDB' | 'a data table';
}

/** Each property in each of its values, and combinations of those that shape the same flows. */
export const VARIANTS: readonly [string, Variant][] = [
  ['with nothing but what it needs', {}],
  ['offered everywhere', { offerIn: EVERYWHERE }],
  ['offered nowhere', { offerIn: [] }],
  ['offered in line only', { offerIn: [OfferPoint.CUSTOMER_QUEUE] }],
  ['offered on transfer only', { offerIn: [OfferPoint.QUEUE_TRANSFER] }],
  ['without a check for duplicates', { offerIn: EVERYWHERE, refuseDuplicates: false }],
  ['with text messages', { offerIn: EVERYWHERE, positionSms: POSITION_SMS }],
  ['with text messages of all kinds', {
    positionSms: { ...POSITION_SMS, thresholds: [5, 2], confirmationMessages: { 'en-US': 'We will call.' }, missedMessages: { 'en-US': 'We missed you.' } },
  }],
  ['with text messages, without a check for duplicates', { offerIn: EVERYWHERE, positionSms: POSITION_SMS, refuseDuplicates: false }],
  ['in three languages', { offerIn: EVERYWHERE, languages: THREE_LANGUAGES }],
  ['in three languages, with text messages', { languages: THREE_LANGUAGES, positionSms: POSITION_SMS }],
  ['yielding to calls, without logs, for one country', { placeInLine: PlaceInLine.yieldToCalls(), flowLogging: false, localCountry: 'DE' }],
  ['in the queue of the calls', { offerIn: EVERYWHERE, oneQueue: true, placeInLine: PlaceInLine.keep() }],
  ['behind a gate', { offerIn: EVERYWHERE, gated: true }],
  ['behind a gate, in three languages, without a check for duplicates', { languages: THREE_LANGUAGES, refuseDuplicates: false, gated: true }],
  ['that can be stopped', { offerIn: EVERYWHERE, stoppedIn: 'DynamoDB' }],
  ['that can be stopped in a data table, behind a gate, without a check for duplicates', { stoppedIn: 'a data table', gated: true, refuseDuplicates: false }],
  ['with a caller ID of its own', { ownCallerId: true, callerId: '+12065550100', maxRetries: 1 }],
];

/** A gate that watches the queue of the calls. */
export function gateOf({ stack, instance, support }: CallCenter): OfferGate {
  return new OfferGate(stack, 'Gate', { metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }) });
}

/** Switches that stop the offer and the calls. */
export function killSwitchesOf({ stack, instance }: CallCenter, store: 'DynamoDB' | 'a data table' = 'DynamoDB'): CallbackKillSwitches {
  const switchboard = new Switchboard(stack, 'Switchboard', {
    switches: { offering: SwitchDefinition.flag(true), dialling: SwitchDefinition.flag(true) },
    store: store === 'DynamoDB' ? SwitchboardStore.dynamoDb() : SwitchboardStore.dataTable({ instance }),
  });
  return { switchboard, offering: 'offering', dialling: 'dialling' };
}

export function variantFlows({ oneQueue, ownCallerId, gated, stoppedIn, ...props }: Variant): TemplateFlow[] {
  const center = new CallCenter();
  const callbackQueue = ownCallerId ? center.queue('Silent') : center.callbacks;
  center.callback({
    ...props,
    inboundQueue: oneQueue ? center.callbacks : center.support,
    callbackQueue,
    offerGate: gated ? gateOf(center) : undefined,
    killSwitches: stoppedIn && killSwitchesOf(center, stoppedIn),
    routingProfiles: [center.profile('Agents', { queue: oneQueue ? center.callbacks : center.support })],
  });
  return flowsOf(center.template);
}
