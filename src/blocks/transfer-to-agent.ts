import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';

/**
 * Hands the call to the agent of the quick connect that the flow was started by, and ends the flow. If that agent is busy, the
 * contact is dropped. The block is in beta.
 *
 * Voice only, and only in transfer to agent and transfer to queue flows. For other channels, set the agent's queue as the
 * working queue and transfer to it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-agent-block.html
 */
export class TransferToAgent extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Transfer to agent (beta)',
    type: 'TransferContactToAgent',
    category: 'transfer',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-agent-block.html',
    parameters: [],
    errors: [],
    terminal: true,
    flowTypes: ['AGENT_TRANSFER', 'QUEUE_TRANSFER'],
    channels: { chat: 'unsupported', task: 'unsupported', email: 'unsupported' },
    effect: { success: 'handed-over', endsFlow: true },
    summary: () => 'to the agent of the quick connect',
  }];

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: TransferToAgent._SPECS[0], parameters: {} }];
  }
}
