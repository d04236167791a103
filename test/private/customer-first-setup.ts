import { Template } from 'aws-cdk-lib/assertions';
import { CallCenter } from './callback-setup';
import { POSITION_SMS, THREE_LANGUAGES } from './callback-variants';
import { flowsOf, TemplateFlow } from './template-flows';
import { Message } from '../../src/blocks';
import { CustomerFirstCallback, CustomerFirstCallbackProps, CustomerFirstCallbackLanguage, OfferPoint, PlaceInLine } from '../../src/callbacks';
import { englishDialPrompts } from '../../src/callbacks/customer-first-callback-prompts';

/** As an export might have it. */
export const CAPTURED = { modeParameter: 'Mode', modeValue: 'CUSTOMER', outboundFlowParameter: 'DialFlowId' };

const VOICEMAIL = { voicemail: Message.text('We will call you again.') };
const LANGUAGES: CustomerFirstCallbackLanguage[] = THREE_LANGUAGES.map((language) => ({
  ...language, outboundPrompts: { ...englishDialPrompts({}), ...VOICEMAIL },
}));

export const CUSTOMER_FIRST_VARIANTS: readonly [string, Partial<CustomerFirstCallbackProps>][] = [
  ['with nothing but what it needs', {}],
  ['without retries', { maxRetries: 0 }],
  ['without retries and check', { maxRetries: 0, refuseDuplicates: false }],
  ['with one retry', { maxRetries: 1, customerFirstParameters: CAPTURED }],
  ['with many retries', { maxRetries: 4, retryPriorities: [4, 3, 2, 1] }],
  ['offered everywhere, without a check for duplicates', { offerIn: Object.values(OfferPoint), refuseDuplicates: false }],
  ['leaving messages on voicemails', { languages: [{ languageCode: 'en-US', outboundPrompts: VOICEMAIL }] }],
  ['in three languages, yielding to calls', { languages: LANGUAGES, placeInLine: PlaceInLine.yieldToCalls() }],
  ['with text messages', { positionSms: { ...POSITION_SMS, confirmationMessages: { 'en-US': 'We will call.' } }, callerId: '+12065550100' }],
];

export function customerFirst(center: CallCenter, props: Partial<CustomerFirstCallbackProps> = {}): CustomerFirstCallback {
  return new CustomerFirstCallback(center.stack, 'Callback', {
    instance: center.instance, inboundQueue: center.support, callbackQueue: center.callbacks, ...props,
  });
}

export function customerFirstTemplate(props: Partial<CustomerFirstCallbackProps> = {}): Template {
  const center = new CallCenter();
  customerFirst(center, props);
  return center.template;
}

export function customerFirstFlows(props: Partial<CustomerFirstCallbackProps>): TemplateFlow[] {
  return flowsOf(customerFirstTemplate(props));
}
