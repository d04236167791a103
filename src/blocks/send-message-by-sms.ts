import type { IContactFlowRef, IPhoneNumberRef } from 'aws-cdk-lib/aws-connect';
import { FLOW_TYPES } from '../language/flow-type';
import { Json, valueAt, valueText } from '../language/json';
import { E164 } from '../language/phone-number';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { isToken } from '../language/token';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { MessageTemplate } from './authoring/message-template';
import { checkTemplate, renderDraft } from './authoring/message-template-spec';
import { checkTexts, given } from './authoring/text-checks';
import { SendMessageByEmail } from './send-message-by-email';

const MAX_CHARACTERS = 1_024;

/**
 * Properties of a send message by SMS block. Exactly one of text and template is given.
 */
export interface SendMessageBySmsProps extends BlockProps {
  /**
   * The inbound flow that runs when the customer answers.
   */
  readonly flow: IContactFlowRef;

  /**
   * What to send, up to 1,024 characters; attributes may stand in it.
   *
   * @default - template says it
   */
  readonly text?: string;

  /**
   * The template that the message is made from.
   *
   * @default - text says it
   */
  readonly template?: MessageTemplate;

  /**
   * The recipient's number in E.164 format, or the path of an attribute that holds it.
   *
   * @default - the customer's number, `$.CustomerEndpoint.Address`
   */
  readonly recipient?: string;

  /**
   * The number to send from. It must be able to send SMS.
   *
   * @default - the number that the customer reached, `$.SystemEndpoint.Address`
   */
  readonly sender?: IPhoneNumberRef;

  /**
   * Whether the chat contact is linked to the contact of the flow.
   *
   * @default true
   */
  readonly linkContact?: boolean;

  /**
   * Where to go if the template cannot be rendered. Only with a template.
   *
   * @default - to the failure path
   */
  readonly onTemplateError?: FlowPart;
}

/**
 * Sends an SMS: an outbound chat contact of its own. The flow goes on without waiting for an answer.
 *
 * With a template the block is stored as two actions, like in the designer. Neither page nor export shows what sends to
 * WhatsApp, so this class does not offer it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html
 */
export class SendMessageBySms extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Send message (SMS)',
    type: 'StartOutboundChatContact',
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html',
    parameters: [
      { path: 'SourceEndpoint', kind: 'object', required: true },
      { path: 'SourceEndpoint.Address', kind: 'text', required: true, dynamic: 'either' },
      { path: 'SourceEndpoint.Type', kind: 'enum', required: true, dynamic: 'static', values: ['CONNECT_PHONENUMBER_ARN'] },
      { path: 'DestinationEndpoint', kind: 'object', required: true },
      { path: 'DestinationEndpoint.Address', kind: 'text', required: true, dynamic: 'either' },
      { path: 'DestinationEndpoint.Type', kind: 'enum', required: true, dynamic: 'static', values: ['TELEPHONE_NUMBER'] },
      { path: 'ContactFlowArn', kind: 'text', required: true, dynamic: 'either', refersTo: 'flow' },
      { path: 'ContactSubtype', kind: 'enum', required: true, dynamic: 'static', values: ['connect:SMS'] },
      { path: 'InitialSystemMessage', kind: 'object' },
      {
        path: 'InitialSystemMessage.Content', kind: 'text', required: true, dynamic: 'either', interpolates: true, maxLength: MAX_CHARACTERS,
      },
      { path: 'RelatedContact', kind: 'enum', dynamic: 'static', values: ['CURRENT'] },
    ],
    errors: [
      // Exports hold it where the message comes from a template.
      { type: 'TemplateRenderingError', required: ({ InitialSystemMessage }) => InitialSystemMessage === undefined, meaning: 'failure' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    flowTypes: FLOW_TYPES,
    summary: (parameters) => `SMS to ${valueText(valueAt(parameters, 'DestinationEndpoint.Address'))}`,
  }];

  constructor(blockName: string, private readonly props: SendMessageBySmsProps) {
    super(blockName);
    const { text, template, recipient, onTemplateError } = props;
    const problems = new Problems();
    checkTexts({ text, recipient }, problems);
    checkTemplate('template', template, problems);
    problems.addUnless((text === undefined) !== (template === undefined), 'MessageNotUnique',
      `a message must have either text or template, got ${text === undefined ? 'neither' : 'both'}; give one of them`);
    problems.addUnless((text ?? '').length <= MAX_CHARACTERS, 'TextTooLong',
      `text must have at most ${MAX_CHARACTERS} characters, got ${(text ?? '').length}; shorten it`);
    problems.addUnless(!recipient || recipient.startsWith('$.') || isToken(recipient) || E164.test(recipient), 'RecipientNotE164',
      `recipient must be an E.164 number or the path of an attribute, got ${shown(recipient)}; write a number such as "+12065550100"`);
    problems.addUnless(!onTemplateError || template !== undefined, 'NothingToRender',
      'onTemplateError must go with a template, got none; remove it or give a template');
    problems.throwIfAny(`SendMessageBySms ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { template, onTemplateError, onError } = this.props;
    if (!template) return [this.sending({ NoMatchingError: onError })];
    return [
      renderDraft(SendMessageByEmail._SPECS[0], template, onTemplateError, onError),
      { ...this.sending({ TemplateRenderingError: onTemplateError, NoMatchingError: onError }), suffix: 'sms' },
    ];
  }

  private sending(errors: ActionDraft['errors']): ActionDraft {
    const { flow, text, recipient = '$.CustomerEndpoint.Address', sender, linkContact = true } = this.props;
    return {
      spec: SendMessageBySms._SPECS[0],
      parameters: given<Json>({
        SourceEndpoint: { Address: sender ? sender.phoneNumberRef.phoneNumberArn : '$.SystemEndpoint.Address', Type: 'CONNECT_PHONENUMBER_ARN' },
        DestinationEndpoint: { Address: recipient, Type: 'TELEPHONE_NUMBER' },
        ContactFlowArn: flow.contactFlowRef.contactFlowArn,
        ContactSubtype: 'connect:SMS',
        InitialSystemMessage: text === undefined ? undefined : { Content: text },
        RelatedContact: linkContact ? 'CURRENT' : undefined,
      }),
      errors,
      uses: [{ kind: 'flow', resource: flow }],
    };
  }
}
