import { valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { campaignSpec } from './authoring/campaign-spec';
import { MessageTemplate } from './authoring/message-template';
import { campaignMessage, campaignMessageSpecs, checkTemplate } from './authoring/message-template-spec';
import { checkTexts, given } from './authoring/text-checks';

/**
 * Properties of a send communication by e-mail block.
 */
export interface SendCommunicationByEmailProps extends BlockProps {
  /** The template that the message is made from. */
  readonly template: MessageTemplate;

  /** The address to send from, one of the instance, or the path of an attribute that holds it. */
  readonly senderAddress: string;

  /**
   * The name that is shown as the sender. The block of the designer has it, but no published document shows how it is written:
   * send a test before relying on it.
   *
   * @default - the name that the address has
   */
  readonly senderDisplayName?: string;
}

/**
 * Sends an e-mail to the customer of a campaign. Its identifier is there afterwards as `Attribute.LATEST_COMMUNICATION_ID`. Only
 * in campaign flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-send-communication.html
 */
export class SendCommunicationByEmail extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [campaignSpec({
    block: 'Send communication (e-mail)',
    type: 'SendOutboundEmail',
    category: 'integrate',
    parameters: [
      ...campaignMessageSpecs('EmailMessage'),
      { path: 'FromEmailAddress', kind: 'object', required: true },
      { path: 'FromEmailAddress.EmailAddress', kind: 'text', required: true, dynamic: 'either' },
      { path: 'FromEmailAddress.DisplayName', kind: 'text', dynamic: 'either' },
    ],
    writes: ['$.OutboundCommunication'],
    summary: (parameters) => `e-mail ${valueText(valueAt(parameters, 'EmailMessage.TemplatedMessage.WisdomMessageTemplateArn'))}`,
  })];

  constructor(blockName: string, private readonly props: SendCommunicationByEmailProps) {
    super(blockName);
    const { template, senderAddress, senderDisplayName } = props;
    const problems = new Problems();
    checkTemplate('template', template, problems);
    checkTexts({ senderAddress, senderDisplayName }, problems);
    problems.throwIfAny(`SendCommunicationByEmail ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { template, senderAddress, senderDisplayName, onError } = this.props;
    return [{
      spec: SendCommunicationByEmail._SPECS[0],
      parameters: {
        EmailMessage: campaignMessage(template),
        FromEmailAddress: given({ EmailAddress: senderAddress, DisplayName: senderDisplayName }),
      },
      errors: { NoMatchingError: onError },
    }];
  }
}
