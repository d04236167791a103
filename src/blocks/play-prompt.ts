import { MAY_SPEAK } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { Message } from './authoring/message';
import { messageGroup, messageParameters, messageSummary } from './authoring/message-spec';

/**
 * Properties of a play prompt block.
 */
export interface PlayPromptProps extends BlockProps {
  /**
   * What the customer, or the agent in a whisper, hears.
   */
  readonly message: Message;
}

/**
 * Plays a message to the customer, or in an agent whisper flow to the agent. Not in hold flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/play.html
 */
export class PlayPrompt extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Play prompt',
    type: 'MessageParticipant',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/play.html',
    parameters: [
      ...messageParameters(),
      { path: 'SkipWhenDTMFBufferEnabled', kind: 'enum', values: ['true', 'false'] },
    ],
    groups: [messageGroup('exactly-one')],
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure' }],
    flowTypes: MAY_SPEAK,
    channels: { task: 'no-effect', email: 'no-effect' },
    effect: { speaks: true },
    summary: messageSummary,
  }];

  constructor(blockName: string, private readonly props: PlayPromptProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { message, onError } = this.props;
    return [{
      spec: PlayPrompt._SPECS[0],
      parameters: message._parameters,
      errors: { NoMatchingError: onError },
      uses: message._uses,
    }];
  }
}
