import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { campaignSpec } from './authoring/campaign-spec';

/**
 * Reads what became of the message that a campaign sent last, for a check contact attributes block with
 * `Attribute.deliveryReceipt` and `Condition.exists` after it. Only in campaign flows, and only after a wait block.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html
 */
export class GetOutboundCommunicationStatus extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [campaignSpec({
    block: 'Check communication status (read)',
    type: 'GetOutboundCommunicationStatus',
    category: 'check',
    parameters: [{ path: 'OutboundCommunicationIds', kind: 'list', required: true, dynamic: 'jsonpath', min: 1 }],
    writes: ['$.DeliveryReceipts'],
    summary: () => 'of the message sent last',
  })];

  constructor(blockName: string, private readonly props: BlockProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: GetOutboundCommunicationStatus._SPECS[0],
      parameters: { OutboundCommunicationIds: ['$.OutboundCommunication.Latest.Id'] },
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
