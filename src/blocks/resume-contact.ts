import { FLOW_TYPES } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { TASK_ONLY } from './authoring/channel-support';

/**
 * Lets a paused task go on. Tasks only: other channels take the failure path. It has nothing to do with the block `EndFlow`,
 * which the designer calls End flow / Resume.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/resume-contact.html
 */
export class ResumeContact extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Resume contact',
    type: 'ResumeContact',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/resume-contact.html',
    parameters: [],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    channels: TASK_ONLY,
    summary: () => 'let the paused task go on',
  }];

  constructor(blockName: string, private readonly props: BlockProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: ResumeContact._SPECS[0], parameters: {}, errors: { NoMatchingError: this.props.onError } }];
  }
}
