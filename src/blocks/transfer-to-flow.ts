import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';

/**
 * Properties of a transfer to flow block.
 */
export interface TransferToFlowProps extends BlockProps {
  /**
   * The flow to go on in; it must be published.
   */
  readonly flow: IContactFlowRef;
}

/**
 * Goes on in another flow and does not come back. Attributes of the contact stay, attributes of the flow are lost.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-flow.html
 */
export class TransferToFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Transfer to flow',
    type: 'TransferToFlow',
    category: 'transfer',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-flow.html',
    parameters: [{
      path: 'ContactFlowId', kind: 'text', required: true, dynamic: 'either', refersTo: 'flow', takesFlows: ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER'],
    }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    nextRepeats: 'NoMatchingError',
    flowTypes: ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER'],
    effect: { success: 'handed-over', endsFlow: true },
    summary: ({ ContactFlowId }) => `go on in ${valueText(ContactFlowId)}`,
  }];

  constructor(blockName: string, private readonly props: TransferToFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { flow, onError } = this.props;
    return [{
      spec: TransferToFlow._SPECS[0],
      parameters: { ContactFlowId: flow.contactFlowRef.contactFlowArn },
      errors: { NoMatchingError: onError },
      uses: [{ kind: 'flow', resource: flow }],
    }];
  }
}
