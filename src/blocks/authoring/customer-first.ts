import type { Duration } from 'aws-cdk-lib';
import type { IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { CallbackMode, CustomerFirstParameters } from './callback-mode';
import { CUSTOMER_FIRST_GUESS } from '../../language/customer-first';
import { FlowTypeName } from '../../language/flow-type';
import { JsonObject } from '../../language/json';
import { Problems, shown } from '../../language/problems';

/** The names that the block has in every mode. */
const TAKEN = [
  'InitialCallDelaySeconds', 'MaximumConnectionAttempts', 'RetryDelaySeconds', 'QueueId', 'AgentId', 'ContactFlowId', 'CallerId',
];

export interface ModeProps {
  readonly mode?: CallbackMode;
  readonly outboundFlow?: IContactFlowRef;
  readonly customerFirstParameters?: CustomerFirstParameters;
}

/** What the mode adds to the parameters of a callback. */
export function modeParameters({ mode, outboundFlow, customerFirstParameters }: ModeProps, problems: Problems): JsonObject {
  if (mode !== CallbackMode.CUSTOMER_FIRST) {
    for (const [prop, value] of Object.entries({ outboundFlow, customerFirstParameters })) {
      problems.addUnless(value === undefined, 'OnlyCustomerFirst',
        `${prop} is only for a callback that calls the customer first, got the mode ${shown(mode ?? CallbackMode.AGENT_FIRST)}; `
        + 'set mode to CallbackMode.CUSTOMER_FIRST, or leave it out');
    }
    return {};
  }
  checkOutboundFlow(outboundFlow, problems);
  const { modeParameter, modeValue, outboundFlowParameter } = customerFirstParameters ?? CUSTOMER_FIRST_GUESS;
  if (customerFirstParameters) checkCustomerFirstParameters(customerFirstParameters, problems);
  return { [modeParameter]: modeValue, ...(outboundFlow ? { [outboundFlowParameter]: outboundFlow.contactFlowRef.contactFlowArn } : {}) };
}

/** The least that the service takes: such a callback has no retries of its own (C-4), but the action must have the keys. */
export function noRetries({ maxRetries, retryInterval }: { maxRetries?: number; retryInterval?: Duration }, problems: Problems): JsonObject {
  problems.addUnless(maxRetries === undefined, 'RetriesNotApplied',
    `maxRetries is not applied to a callback that calls the customer first, got ${shown(maxRetries)}; leave it out, and create another callback in `
    + 'the outbound flow');
  problems.addUnless(retryInterval === undefined, 'RetriesNotApplied',
    `retryInterval is not applied to a callback that calls the customer first, got ${shown(retryInterval?.toSeconds({ integral: false }))} seconds; `
    + 'leave it out, and put a Wait block into the creation flow');
  return { MaximumConnectionAttempts: '0', RetryDelaySeconds: '1' };
}

function checkOutboundFlow(outboundFlow: IContactFlowRef | undefined, problems: Problems): void {
  problems.addUnless(outboundFlow !== undefined, 'OutboundFlowMissing',
    'outboundFlow must say what happens once the customer is dialled, got nothing; give an inbound flow with a CheckCallProgress block');
  // Imported flows do not tell their type.
  const { contactFlowType = 'CONTACT_FLOW' } = (outboundFlow ?? {}) as { contactFlowType?: FlowTypeName };
  problems.addUnless(contactFlowType === 'CONTACT_FLOW', 'OutboundFlowType',
    `outboundFlow must be an inbound flow, because only such a flow can transfer the customer to a queue, got one of type ${contactFlowType}; `
    + 'make it a ContactFlow of type CONTACT_FLOW');
}

/** A name that stands for something else would silently replace that. */
export function checkCustomerFirstParameters(given: CustomerFirstParameters, problems: Problems): void {
  const names = [given.modeParameter, given.outboundFlowParameter];
  const ok = names[0] !== names[1] && given.modeValue !== '' && names.every((name) => name !== '' && !TAKEN.includes(name));
  problems.addUnless(ok, 'CustomerFirstParameters',
    `customerFirstParameters must be two names that no other parameter of the block has, and a value, got ${shown(given)}; copy them from an export`);
}
