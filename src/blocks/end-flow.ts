import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';

/**
 * Ends the flow and leaves the contact where it is: in a customer queue flow it stays queued, after a whisper the parties are
 * joined. Only in customer queue flows, whisper flows and campaign flows; every path of a campaign flow ends with it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/end-flow-resume.html
 */
export class EndFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'End flow / Resume',
    type: 'EndFlowExecution',
    category: 'end',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/end-flow-resume.html',
    parameters: [],
    errors: [],
    terminal: true,
    flowTypes: ['CUSTOMER_QUEUE', 'CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER', 'CAMPAIGN'],
    disputedFlowTypes: ['CONTACT_FLOW', 'AGENT_HOLD'],
    summary: () => '',
  }];

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: EndFlow._SPECS[0], parameters: {} }];
  }
}
