import { CallCenter } from './callback-setup';
import { flowsOf, TemplateFlow } from './template-flows';
import { Attribute, Chain, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import {
  CallbackRequests, CallbackRequestsProps, ChannelCallback, ChannelCallbackProps, NonVoiceCallback, QueueMetricsCache, RequestedCallbackLanguage,
} from '../../src/callbacks';
import { englishRequestedPrompts } from '../../src/callbacks/requested-callback-prompts';
import { Channel } from '../../src/connect';

const GERMAN: RequestedCallbackLanguage = { languageCode: 'de-DE', voice: 'Vicki', prompts: englishRequestedPrompts({}) };

interface Variant {
  readonly requests?: Partial<CallbackRequestsProps>;
  readonly channel?: Partial<ChannelCallbackProps>;
  /** Customers for whom the queue is full get a callback in another one. */
  readonly ownCallbackQueue?: boolean;
}

export const REQUEST_VARIANTS: readonly [string, Variant][] = [
  ['with nothing but what they need', {}],
  ['in two languages', { requests: { languages: [{ languageCode: 'en-US' }, GERMAN] } }],
  ['with a queue for callbacks', { ownCallbackQueue: true }],
  ['with attributes', { requests: { attributeKeys: ['topic'] }, channel: { attributes: { topic: Attribute.userDefined('topic') } } }],
  ['for chats only', { channel: { channels: [Channel.CHAT], customerName: Attribute.CUSTOMER_DISPLAY_NAME } }],
  ['with queued callbacks for other channels', { channel: { nonVoiceCallback: NonVoiceCallback.QUEUED_CALLBACK } }],
];

/** Requests that the queue `Callbacks` serves. */
export function requestsOf(center: CallCenter, props: Partial<CallbackRequestsProps> = {}): CallbackRequests {
  const { stack, instance, callbacks: queue } = center;
  const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [queue] });
  return new CallbackRequests(stack, 'Requests', { instance, queue, metrics, ...props });
}

/** A callback for other channels, whose contacts otherwise wait in the queue `Support`. */
export function channelOf({ stack, support }: CallCenter, requests: CallbackRequests, props: Partial<ChannelCallbackProps> = {}): ChannelCallback {
  return new ChannelCallback(stack, 'Channel', {
    requests,
    phoneNumber: Attribute.userDefined('phone'),
    whenNotPossible: Chain.of(new SetWorkingQueue('Set queue', { queue: support }), new TransferToQueue('Wait for an agent')),
    ...props,
  });
}

export function requestFlows({ requests, channel, ownCallbackQueue }: Variant): TemplateFlow[] {
  const center = new CallCenter();
  const callbackQueue = ownCallbackQueue ? center.queue('Full', { outboundCallerId: { number: center.number } }) : undefined;
  channelOf(center, requestsOf(center, { ...requests, callbackQueue }), channel);
  return flowsOf(center.template);
}
