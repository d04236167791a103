import { FLOW_TYPES } from '../language/flow-type';
import { valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { MessageTemplate } from './authoring/message-template';
import { checkTemplate, renderDraft, templateSpecs } from './authoring/message-template-spec';
import { checkTexts, given } from './authoring/text-checks';

const COMMON = {
  category: 'integrate' as const,
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html',
  flowTypes: FLOW_TYPES,
};

/**
 * An e-mail address, with the name that is shown instead of it.
 */
export interface EmailParty {
  /** The address, or the path of an attribute that holds it. */
  readonly address: string;

  /**
   * The name that is shown: a text, or the path of an attribute.
   *
   * @default - no name
   */
  readonly displayName?: string;
}

/**
 * Properties of a send message by e-mail block.
 */
export interface SendMessageByEmailProps extends BlockProps {
  /** The template that the message is made from. */
  readonly template: MessageTemplate;

  /** The sender: an e-mail address of the instance. */
  readonly sender: EmailParty;

  /** The recipient. */
  readonly recipient: EmailParty;

  /**
   * Whether the e-mail contact is linked to the contact of the flow.
   *
   * @default true
   */
  readonly linkContact?: boolean;

  /**
   * Where to go if the template cannot be rendered.
   *
   * @default - to the failure path
   */
  readonly onTemplateError?: FlowPart;

  /**
   * Further parameters of the sending action, written as they are, e.g. for copies or attachments. Their names are not
   * published: to find them, configure the block in the flow designer, export the flow and look for `StartOutboundEmailContact`.
   *
   * @default - no further parameters
   */
  readonly additionalParameters?: Record<string, any>;
}

/**
 * Sends an e-mail that is made from a template: an outbound e-mail contact of its own. The flow goes on without waiting.
 *
 * Stored as three actions, like in the designer: the template is rendered, the contact is created, the e-mail is sent.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html
 */
export class SendMessageByEmail extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...COMMON,
    block: 'Send message (template)',
    type: 'RenderMessageTemplate',
    parameters: templateSpecs(),
    errors: [
      { type: 'TemplateRenderingError', required: true, meaning: 'failure' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    summary: ({ WisdomMessageTemplateArn }) => valueText(WisdomMessageTemplateArn),
  }, {
    ...COMMON,
    block: 'Send message (contact)',
    type: 'CreateContact',
    parameters: [
      { path: 'Channel', kind: 'enum', required: true, dynamic: 'static', values: ['EMAIL'] },
      { path: 'RelatedContact', kind: 'enum', dynamic: 'static', values: ['CURRENT'] },
    ],
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    summary: ({ Channel }) => `contact of channel ${valueText(Channel)}`,
  }, {
    ...COMMON,
    block: 'Send message (e-mail)',
    type: 'StartOutboundEmailContact',
    parameters: [
      { path: 'FromEmailAddress', kind: 'object', required: true },
      { path: 'FromEmailAddress.EmailAddress', kind: 'text', required: true, dynamic: 'either' },
      { path: 'FromEmailAddress.DisplayName', kind: 'text', dynamic: 'either' },
      { path: 'DestinationEmailAddress', kind: 'object', required: true },
      { path: 'DestinationEmailAddress.EmailAddress', kind: 'text', required: true, dynamic: 'either' },
      { path: 'DestinationEmailAddress.DisplayName', kind: 'text', dynamic: 'either' },
      { path: 'EmailMessage', kind: 'object', required: true },
      { path: 'EmailMessage.MessageSourceType', kind: 'enum', required: true, dynamic: 'static', values: ['RAW'] },
    ],
    openParameters: true,
    errors: [
      // All exports but unfinished ones hold it, although nothing is left to render.
      { type: 'TemplateRenderingError', required: false, meaning: 'failure' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    summary: (parameters) => `e-mail to ${valueText(valueAt(parameters, 'DestinationEmailAddress.EmailAddress'))}`,
  }];

  constructor(blockName: string, private readonly props: SendMessageByEmailProps) {
    super(blockName);
    const { template, sender, recipient } = props;
    const problems = new Problems();
    checkTemplate('template', template, problems);
    checkTexts({
      'sender.address': sender.address,
      'sender.displayName': sender.displayName,
      'recipient.address': recipient.address,
      'recipient.displayName': recipient.displayName,
    }, problems);
    problems.throwIfAny(`SendMessageByEmail ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { template, sender, recipient, linkContact = true, onTemplateError, additionalParameters, onError } = this.props;
    const [rendering, creation, sending] = SendMessageByEmail._SPECS;
    return [
      renderDraft(rendering, template, onTemplateError, onError),
      {
        spec: creation,
        parameters: { Channel: 'EMAIL', ...(linkContact ? { RelatedContact: 'CURRENT' } : {}) },
        errors: { NoMatchingError: onError },
        suffix: 'contact',
      },
      {
        spec: sending,
        parameters: {
          FromEmailAddress: partyJson(sender),
          DestinationEmailAddress: partyJson(recipient),
          EmailMessage: { MessageSourceType: 'RAW' },
          ...additionalParameters,
        },
        errors: { TemplateRenderingError: onTemplateError, NoMatchingError: onError },
        suffix: 'email',
      },
    ];
  }
}

function partyJson({ address, displayName }: EmailParty): Record<string, string> {
  return given({ EmailAddress: address, DisplayName: displayName });
}
