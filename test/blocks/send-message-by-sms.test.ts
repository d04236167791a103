import { blockActions, failure, problemsOf, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN, PHONE_NUMBER, PHONE_NUMBER_ARN, TEMPLATE, TEMPLATE_PARAMETERS } from './private/resources';
import { SendMessageBySms } from '../../src/blocks';

const ENDPOINTS = {
  SourceEndpoint: { Address: '$.SystemEndpoint.Address', Type: 'CONNECT_PHONENUMBER_ARN' },
  DestinationEndpoint: { Address: '$.CustomerEndpoint.Address', Type: 'TELEPHONE_NUMBER' },
};

describe('SendMessageBySms', () => {
  test('sends a text to the customer', () => {
    const block = new SendMessageBySms('Send', { flow: FLOW, text: 'Hello $.Customer.FirstName' });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Send',
      Type: 'StartOutboundChatContact',
      Parameters: {
        ...ENDPOINTS,
        ContactFlowArn: FLOW_ARN,
        ContactSubtype: 'connect:SMS',
        InitialSystemMessage: { Content: 'Hello $.Customer.FirstName' },
        RelatedContact: 'CURRENT',
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Send' }]);
  });

  test('sends what a template renders', () => {
    const [rendering, sending] = blockActions(new SendMessageBySms('Send', { flow: FLOW, template: TEMPLATE, onTemplateError: say('No template') }));
    expect(rendering).toStrictEqual({
      Identifier: 'Send',
      Type: 'RenderMessageTemplate',
      Parameters: TEMPLATE_PARAMETERS,
      Transitions: { NextAction: 'Send sms', Errors: [failure('No template', 'TemplateRenderingError'), failure('Fail')] },
    });
    expect(sending).toStrictEqual({
      Identifier: 'Send sms',
      Type: 'StartOutboundChatContact',
      Parameters: { ...ENDPOINTS, ContactFlowArn: FLOW_ARN, ContactSubtype: 'connect:SMS', RelatedContact: 'CURRENT' },
      Transitions: { NextAction: 'End', Errors: [failure('No template', 'TemplateRenderingError'), failure('Fail')] },
    });
  });

  test('sends from and to given numbers, unlinked', () => {
    const [{ Parameters, Transitions }] = blockActions(new SendMessageBySms('Send', {
      flow: FLOW, text: 'x', sender: PHONE_NUMBER, recipient: '+12065550100', linkContact: false, onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      SourceEndpoint: { Address: PHONE_NUMBER_ARN, Type: 'CONNECT_PHONENUMBER_ARN' },
      DestinationEndpoint: { Address: '+12065550100', Type: 'TELEPHONE_NUMBER' },
      ContactFlowArn: FLOW_ARN,
      ContactSubtype: 'connect:SMS',
      InitialSystemMessage: { Content: 'x' },
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new SendMessageBySms('Send', { flow: FLOW, recipient: '206 555', onTemplateError: say('x') }))).toStrictEqual([
      '[MessageNotUnique] a message must have either text or template, got neither; give one of them',
      '[RecipientNotE164] recipient must be an E.164 number or the path of an attribute, got "206 555"; write a number such as "+12065550100"',
      '[NothingToRender] onTemplateError must go with a template, got none; remove it or give a template',
    ]);
    expect(problemsOf(() => new SendMessageBySms('Send', { flow: FLOW, text: 'x'.repeat(1025), template: TEMPLATE }))).toStrictEqual([
      '[MessageNotUnique] a message must have either text or template, got both; give one of them',
      '[TextTooLong] text must have at most 1024 characters, got 1025; shorten it',
    ]);
  });
});
