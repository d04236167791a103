import { MAY_DISCONNECT } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';

/**
 * Hangs up and ends the flow. Not in whisper and hold flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/disconnect-hang-up.html
 */
export class Disconnect extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Disconnect',
    type: 'DisconnectParticipant',
    category: 'end',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/disconnect-hang-up.html',
    parameters: [],
    errors: [],
    terminal: true,
    flowTypes: MAY_DISCONNECT,
    effect: { disconnects: true },
    summary: () => '',
  }];

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: Disconnect._SPECS[0], parameters: {} }];
  }
}
