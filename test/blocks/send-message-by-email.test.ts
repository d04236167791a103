import { blockActions, failure, problemsOf, render, say } from './private/render';
import { TEMPLATE, TEMPLATE_PARAMETERS } from './private/resources';
import { Chain, Disconnect, SendMessageByEmail } from '../../src/blocks';

const PARTIES = { sender: { address: 'info@example.com' }, recipient: { address: '$.Attributes.email' } };

describe('SendMessageByEmail', () => {
  test('renders the template, creates the contact and sends', () => {
    expect(blockActions(new SendMessageByEmail('Send', { template: TEMPLATE, ...PARTIES }))).toStrictEqual([{
      Identifier: 'Send',
      Type: 'RenderMessageTemplate',
      Parameters: TEMPLATE_PARAMETERS,
      Transitions: { NextAction: 'Send contact', Errors: [failure('Fail', 'TemplateRenderingError'), failure('Fail')] },
    }, {
      Identifier: 'Send contact',
      Type: 'CreateContact',
      Parameters: { Channel: 'EMAIL', RelatedContact: 'CURRENT' },
      Transitions: { NextAction: 'Send email', Errors: [failure('Fail')] },
    }, {
      Identifier: 'Send email',
      Type: 'StartOutboundEmailContact',
      Parameters: {
        FromEmailAddress: { EmailAddress: 'info@example.com' },
        DestinationEmailAddress: { EmailAddress: '$.Attributes.email' },
        EmailMessage: { MessageSourceType: 'RAW' },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'TemplateRenderingError'), failure('Fail')] },
    }]);
  });

  test('writes everything that is given', () => {
    const [rendering, creation, sending] = blockActions(new SendMessageByEmail('Send', {
      template: TEMPLATE,
      sender: { address: 'info@example.com', displayName: 'Info' },
      recipient: { address: 'ana@example.com', displayName: 'Ana' },
      linkContact: false,
      additionalParameters: { Extra: 'x' },
      onTemplateError: say('No template'),
    }));
    expect(rendering.Transitions).toStrictEqual({ NextAction: 'Send contact', Errors: [failure('No template', 'TemplateRenderingError'), failure('Fail')] });
    expect([creation, sending].map(({ Parameters }) => Parameters)).toStrictEqual([{ Channel: 'EMAIL' }, {
      FromEmailAddress: { EmailAddress: 'info@example.com', DisplayName: 'Info' },
      DestinationEmailAddress: { EmailAddress: 'ana@example.com', DisplayName: 'Ana' },
      EmailMessage: { MessageSourceType: 'RAW' },
      Extra: 'x',
    }]);
  });

  test('is one block in the designer', () => {
    const { document } = render(Chain.of(new SendMessageByEmail('Send', { template: TEMPLATE, ...PARTIES }), new Disconnect('End')));
    const { Send } = (document._json.Metadata as any).ActionMetadata;
    expect([Send.children, Send.fragments]).toStrictEqual([['Send contact', 'Send email'], undefined]);
  });

  test('rejects empty texts, all at once', () => {
    expect(problemsOf(() => new SendMessageByEmail('Send', {
      template: { knowledgeBaseArn: '', templateArn: '' }, sender: { address: '', displayName: '' }, recipient: { address: '' },
    }))).toStrictEqual(['template.knowledgeBaseArn', 'template.templateArn', 'sender.address', 'sender.displayName', 'recipient.address']
      .map((prop) => `[EmptyText] ${prop} must not be empty, got ""; write a text or the path of an attribute`));
  });
});
