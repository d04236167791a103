import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';

/**
 * Who of a call with three sides is on hold.
 */
export enum HoldState {
  /** The agent. */
  AGENT_ON_HOLD = 'AgentOnHold',
  /** The customer. */
  CUSTOMER_ON_HOLD = 'CustomerOnHold',
  /** Nobody: all sides hear each other. */
  CONFERENCE_ALL = 'OffHold',
}

/**
 * Properties of a hold customer or agent block.
 */
export interface HoldCustomerOrAgentProps extends BlockProps {
  /**
   * Who is on hold from here on.
   */
  readonly state: HoldState;
}

/**
 * Puts the agent or the customer on hold, or joins all sides, while a flow talks to the other one, e.g. in a transfer. Voice
 * only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/hold-customer-agent.html
 */
export class HoldCustomerOrAgent extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Hold customer or agent',
    type: 'UpdatePreviousContactParticipantState',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/hold-customer-agent.html',
    parameters: [{ path: 'PreviousContactParticipantState', kind: 'enum', required: true, values: ['AgentOnHold', 'CustomerOnHold', 'OffHold'] }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    // The page does not name modules, but exports of modules hold it.
    flowTypes: ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'OUTBOUND_WHISPER', 'MODULE'],
    channels: VOICE_ONLY,
    summary: ({ PreviousContactParticipantState }) => valueText(PreviousContactParticipantState),
  }];

  constructor(blockName: string, private readonly props: HoldCustomerOrAgentProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { state, onError } = this.props;
    return [{
      spec: HoldCustomerOrAgent._SPECS[0],
      parameters: { PreviousContactParticipantState: state },
      errors: { NoMatchingError: onError },
    }];
  }
}
