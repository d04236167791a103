import { blockActions, failure, problemsOf } from './private/render';
import { TEMPLATE, TEMPLATE_PARAMETERS } from './private/resources';
import { SendCommunicationByEmail } from '../../src/blocks';

describe('SendCommunicationByEmail', () => {
  test('sends what a template renders', () => {
    expect(blockActions(new SendCommunicationByEmail('Send', { template: TEMPLATE, senderAddress: 'info@example.com' }), 'CAMPAIGN')).toStrictEqual([{
      Identifier: 'Send',
      Type: 'SendOutboundEmail',
      Parameters: {
        EmailMessage: { MessageSourceType: 'TEMPLATE', TemplatedMessage: TEMPLATE_PARAMETERS }, FromEmailAddress: { EmailAddress: 'info@example.com' },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('shows another name', () => {
    const block = new SendCommunicationByEmail('Send', { template: TEMPLATE, senderAddress: 'info@example.com', senderDisplayName: 'Info' });
    expect(blockActions(block, 'CAMPAIGN')[0].Parameters).toHaveProperty('FromEmailAddress', { EmailAddress: 'info@example.com', DisplayName: 'Info' });
  });

  test('rejects empty texts, all at once', () => {
    expect(problemsOf(() => new SendCommunicationByEmail('Send', { template: { ...TEMPLATE, knowledgeBaseArn: '' }, senderAddress: '' }))).toStrictEqual([
      '[EmptyText] template.knowledgeBaseArn must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyText] senderAddress must not be empty, got ""; write a text or the path of an attribute',
    ]);
  });
});
