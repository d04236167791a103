import { ASKS_CUSTOMER } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';

/**
 * Properties of a set touchtone buffer behavior block.
 */
export interface SetTouchtoneBufferProps extends BlockProps {
  /**
   * Whether keys are kept that the customer presses before a block asks for them. Switching it off clears the buffer.
   */
  readonly enabled: boolean;
}

/**
 * Says whether customers who know the menu can press keys ahead of it. Voice only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-touchtone-buffer-behavior.html
 */
export class SetTouchtoneBuffer extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set touchtone buffer behavior',
    type: 'GetParticipantInput',
    applies: ({ EnableDTMFBuffer }) => EnableDTMFBuffer !== undefined,
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-touchtone-buffer-behavior.html',
    parameters: [{ path: 'EnableDTMFBuffer', kind: 'enum', required: true, values: ['true', 'false'] }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: ASKS_CUSTOMER,
    channels: VOICE_ONLY,
    summary: ({ EnableDTMFBuffer }) => (EnableDTMFBuffer === 'true' ? 'keep keys that are pressed early' : 'forget keys that are pressed early'),
  }];

  constructor(blockName: string, private readonly props: SetTouchtoneBufferProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: SetTouchtoneBuffer._SPECS[0],
      parameters: { EnableDTMFBuffer: String(this.props.enabled) },
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
