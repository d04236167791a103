import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { Attribute } from '../../src/blocks';
import { ChannelCallbackProps, NonVoiceCallback } from '../../src/callbacks';
import { Channel } from '../../src/connect';
import { CallCenter } from '../private/callback-setup';
import { channelOf, requestsOf } from '../private/request-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

function declared(props: Partial<ChannelCallbackProps> = {}): CallCenter {
  const center = new CallCenter();
  channelOf(center, requestsOf(center, { attributeKeys: ['topic'] }), props);
  return center;
}

function warnings({ stack }: CallCenter): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ entry }) => String(entry.data));
}

test('A ChannelCallback passes the number, and what else is declared, to the function that takes requests', () => {
  const center = declared({ attributes: { topic: Attribute.userDefined('subject') }, customerName: Attribute.CUSTOMER_DISPLAY_NAME });
  const { Parameters } = actionsByName(flowOf(center.template, 'ChannelFlow').document).get('Request callback')!;
  expect(Parameters).toMatchObject({
    LambdaInvocationAttributes: {
      operation: 'request',
      phoneNumber: '$.Attributes.phone',
      language: '$.LanguageCode',
      name: '$.CustomerEndpoint.DisplayName',
      topic: '$.Attributes.subject',
    },
  });
});

test('A ChannelCallback gives rise to no finding for chats, tasks and e-mails (CH-2)', () => {
  const center = declared();
  expect(center.template.findResources('AWS::Connect::ContactFlow')).not.toEqual({});
  expect(warnings(center)).toStrictEqual([]);
});

test('A queued callback for another channel is an unverified fact that warns (K9)', () => {
  const center = declared({ nonVoiceCallback: NonVoiceCallback.QUEUED_CALLBACK });
  const actions = actionsByName(flowOf(center.template, 'ChannelFlow').document);
  expect(actions.get('Create callback')).toMatchObject({ Transitions: { Errors: [{ NextAction: 'Request callback' }] } });
  expect(warnings(center)).toStrictEqual([
    'nonVoiceCallback relies on blocks that are documented to fail for chats, tasks and e-mails, got QUEUED_CALLBACK; leave it out for an outbound '
    + 'call, or acknowledge this after you have seen a callback of such a contact ring [ack: Annotation::cdk-connect-callbacks:non-voice-callback]',
  ]);
});

test('A ChannelCallback refuses calls, and attributes that the requests do not take, together', () => {
  expect(() => declared({ channels: [Channel.VOICE], attributes: { mood: Attribute.userDefined('mood') } })).toThrow([
    'ChannelCallback "Stack/Channel" is not valid',
    '  - [ChannelsNotForIt] channels must be one or more of CHAT, TASK and EMAIL, got ["VOICE"]; use a QueuedCallback for calls',
    '  - [AttributeNotDeclared] attributes has a key that the requests do not take, got "mood"; add it to attributeKeys of "Stack/Requests"',
  ].join('\n'));
});
