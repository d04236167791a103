import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import type { ActionDraft } from './block';
import { FlowPart } from './flow-part';
import { FlowTypeName } from '../../language/flow-type';
import { valueAt, valueText } from '../../language/json';
import { BlockSpec } from '../../language/spec';

/** What happens to the contact when the hooked flow runs, as the service names it. */
export type EventHook = 'CustomerQueue' | 'CustomerRemaining' | 'AgentWhisper' | 'CustomerWhisper' | 'CustomerHold' | 'AgentHold'
| 'DefaultAgentUI' | 'DisconnectAgentUI' | 'PauseContact' | 'ResumeContact';

/** The type of flow that each hook runs; of hooks that are not listed, nothing is known. */
const HOOKED_FLOWS: Readonly<Record<string, readonly FlowTypeName[]>> = {
  CustomerQueue: ['CUSTOMER_QUEUE'],
  CustomerRemaining: ['CONTACT_FLOW'],
  AgentWhisper: ['AGENT_WHISPER'],
  CustomerWhisper: ['CUSTOMER_WHISPER'],
  AgentHold: ['AGENT_HOLD'],
  CustomerHold: ['CUSTOMER_HOLD'],
};

/** The blocks that set a flow for an event share one action; the hook tells them apart. */
export function eventHookSpec(
  block: string, hook: EventHook, docs: string, flowTypes: readonly FlowTypeName[], channels?: BlockSpec['channels'],
): BlockSpec {
  const path = `EventHooks.${hook}`;
  const setting = `EventHooksConfiguration.${hook}`;
  return {
    block,
    type: 'UpdateContactEventHooks',
    applies: (parameters) => [path, setting].some((known) => valueAt(parameters, known) !== undefined),
    category: 'set',
    docs,
    parameters: [
      // Newer exports hold a configuration, alone where it switches the hook off; whether the API takes it is disputed, so no block writes it.
      {
        path,
        kind: 'text',
        required: (parameters) => valueAt(parameters, setting) === undefined,
        dynamic: 'either',
        refersTo: 'flow',
        takesFlows: HOOKED_FLOWS[hook],
      },
      { path: setting, kind: 'object' },
      { path: `${setting}.DisableExecution`, kind: 'enum', required: true, values: ['true', 'false'] },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes,
    channels,
    summary: (parameters) => `${hook} = ${valueText(valueAt(parameters, path))}`,
  };
}

/** The service takes one hook per action. */
export function eventHookDraft(spec: BlockSpec, hook: EventHook, flow: IContactFlowRef, onError?: FlowPart): ActionDraft {
  return {
    spec,
    parameters: { EventHooks: { [hook]: flow.contactFlowRef.contactFlowArn } },
    errors: { NoMatchingError: onError },
    uses: [{ kind: 'flow', resource: flow }],
  };
}
