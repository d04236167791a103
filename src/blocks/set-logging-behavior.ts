import { FLOW_TYPES } from '../language/flow-type';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';

/**
 * Properties of a set logging behavior block.
 */
export interface SetLoggingBehaviorProps {
  /**
   * Whether the blocks that follow are logged.
   */
  readonly enabled: boolean;
}

/**
 * Switches the flow logs of this contact on or off, in this flow and in those that follow. The instance must have flow logs
 * enabled. The logs hold what customers type and attributes, so switch them off before sensitive input.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-logging-behavior.html
 */
export class SetLoggingBehavior extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set logging behavior',
    type: 'UpdateFlowLoggingBehavior',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-logging-behavior.html',
    parameters: [{ path: 'FlowLoggingBehavior', kind: 'enum', required: true, values: ['Enabled', 'Disabled'] }],
    errors: [],
    flowTypes: FLOW_TYPES,
    effect: { sets: 'logging' },
    summary: ({ FlowLoggingBehavior }) => `logging ${valueText(FlowLoggingBehavior)}`,
  }];

  constructor(blockName: string, private readonly props: SetLoggingBehaviorProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: SetLoggingBehavior._SPECS[0], parameters: { FlowLoggingBehavior: this.props.enabled ? 'Enabled' : 'Disabled' } }];
  }
}
