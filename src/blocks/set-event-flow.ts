import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { FLOW_TYPES } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { eventHookDraft, eventHookSpec } from './authoring/event-hook';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/set-event-flow.html';

/**
 * What happens to the contact when the flow runs.
 */
export enum ContactEvent {
  /** The agent's workspace opens the contact: a step-by-step guide for the agent. */
  DEFAULT_AGENT_UI = 'DefaultAgentUI',
  /** The contact has ended and the agent's workspace still shows it. */
  DISCONNECT_AGENT_UI = 'DisconnectAgentUI',
  /** A task is paused. */
  PAUSE_CONTACT = 'PauseContact',
  /** A task goes on after a pause. */
  RESUME_CONTACT = 'ResumeContact',
}

/**
 * Properties of a set event flow block.
 */
export interface SetEventFlowProps extends BlockProps {
  /**
   * The inbound flow to run.
   */
  readonly flow: IContactFlowRef;

  /**
   * When it runs.
   */
  readonly event: ContactEvent;
}

/**
 * Says which inbound flow runs at an event in the life of the contact. The latest setting wins.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-event-flow.html
 */
export class SetEventFlow extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = Object.values(ContactEvent)
    .map((event) => eventHookSpec(`Set event flow (${event})`, event, DOCS, FLOW_TYPES));

  constructor(blockName: string, private readonly props: SetEventFlowProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { flow, event, onError } = this.props;
    return [eventHookDraft(SetEventFlow._SPECS[Object.values(ContactEvent).indexOf(event)], event, flow, onError)];
  }
}
