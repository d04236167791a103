import type { IPhoneNumberRef } from 'aws-cdk-lib/aws-connect';
import { valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { campaignSpec } from './authoring/campaign-spec';
import { MessageTemplate } from './authoring/message-template';
import { campaignMessage, campaignMessageSpecs, checkTemplate } from './authoring/message-template-spec';

/**
 * Properties of a send communication by SMS block.
 */
export interface SendCommunicationBySmsProps extends BlockProps {
  /** The template that the message is made from. */
  readonly template: MessageTemplate;

  /** The number to send from. It must be able to send SMS. */
  readonly sender: IPhoneNumberRef;
}

/**
 * Sends an SMS to the customer of a campaign. Its identifier is there afterwards as `Attribute.LATEST_COMMUNICATION_ID`. Only in
 * campaign flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-send-communication.html
 */
export class SendCommunicationBySms extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [campaignSpec({
    block: 'Send communication (SMS)',
    type: 'SendSMS',
    category: 'integrate',
    parameters: [
      ...campaignMessageSpecs('Message'),
      { path: 'SourceEndpoint', kind: 'object', required: true },
      { path: 'SourceEndpoint.Address', kind: 'text', required: true, dynamic: 'either' },
      { path: 'SourceEndpoint.Type', kind: 'enum', required: true, dynamic: 'static', values: ['CONNECT_PHONENUMBER_ARN'] },
    ],
    writes: ['$.OutboundCommunication'],
    summary: (parameters) => `SMS ${valueText(valueAt(parameters, 'Message.TemplatedMessage.WisdomMessageTemplateArn'))}`,
  })];

  constructor(blockName: string, private readonly props: SendCommunicationBySmsProps) {
    super(blockName);
    const problems = new Problems();
    checkTemplate('template', props.template, problems);
    problems.throwIfAny(`SendCommunicationBySms ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { template, sender, onError } = this.props;
    return [{
      spec: SendCommunicationBySms._SPECS[0],
      parameters: {
        Message: campaignMessage(template),
        SourceEndpoint: { Address: sender.phoneNumberRef.phoneNumberArn, Type: 'CONNECT_PHONENUMBER_ARN' },
      },
      errors: { NoMatchingError: onError },
    }];
  }
}
