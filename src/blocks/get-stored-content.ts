import { FLOW_TYPES } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { EMAIL_ONLY } from './authoring/channel-support';

/**
 * Loads the text of an e-mail, which later blocks read as `$.Email.EmailMessage.Plaintext`: at most 32 KB. E-mail only: other
 * channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/get-stored-content.html
 */
export class GetStoredContent extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Get stored content',
    type: 'LoadContactContent',
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/get-stored-content.html',
    parameters: [{ path: 'ContentType', kind: 'enum', required: true, values: ['EmailMessage'] }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    channels: EMAIL_ONLY,
    writes: ['$.Email'],
    summary: () => 'load the text of the e-mail',
  }];

  constructor(blockName: string, private readonly props: BlockProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: GetStoredContent._SPECS[0],
      parameters: { ContentType: 'EmailMessage' },
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
