import { blockActions, failure, problemsOf } from './private/render';
import { PHONE_NUMBER, PHONE_NUMBER_ARN, TEMPLATE, TEMPLATE_PARAMETERS } from './private/resources';
import { SendCommunicationBySms } from '../../src/blocks';

describe('SendCommunicationBySms', () => {
  test('sends what a template renders', () => {
    expect(blockActions(new SendCommunicationBySms('Send', { template: TEMPLATE, sender: PHONE_NUMBER }), 'CAMPAIGN')).toStrictEqual([{
      Identifier: 'Send',
      Type: 'SendSMS',
      Parameters: {
        Message: { MessageSourceType: 'TEMPLATE', TemplatedMessage: TEMPLATE_PARAMETERS },
        SourceEndpoint: { Address: PHONE_NUMBER_ARN, Type: 'CONNECT_PHONENUMBER_ARN' },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('rejects an incomplete template', () => {
    expect(problemsOf(() => new SendCommunicationBySms('Send', { template: { ...TEMPLATE, templateArn: '' }, sender: PHONE_NUMBER })))
      .toStrictEqual(['[EmptyText] template.templateArn must not be empty, got ""; write a text or the path of an attribute']);
  });
});
