import { CUSTOMER_FIRST_GUESS } from '../../language/customer-first';
import { customerFirstCallbacks } from '../private/customer-first';
import { createCallback } from '../private/examples';
import { flow } from '../private/flow-examples';
import { KnownAction } from '../private/known-actions';
import { FlowRule } from '../rule';

const example = (more: Record<string, string>) => flow(createCallback('Create callback', {
  [CUSTOMER_FIRST_GUESS.modeParameter]: CUSTOMER_FIRST_GUESS.modeValue, MaximumConnectionAttempts: '0', ...more,
}, 'Hang up'));

export const customerFirstOutboundFlow: FlowRule = {
  id: 'customer-first-outbound-flow',
  severity: 'warning',
  summary: 'A callback that calls the customer first names the flow that plays to the customer who answers.',
  rationale: 'The service demands an outbound flow, which transfers the customer to the queue. Its key is not published, so any parameter that the '
    + 'library does not know is taken for it.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html',
  bad: example({}),
  good: example({ OutboundFlowId: 'outbound' }),
  check: (context) => customerFirstCallbacks(context).filter((node) => !mayNameFlow(node)).map(({ action }) => ({
    block: action.identifier,
    place: CUSTOMER_FIRST_GUESS.modeParameter,
    fact: 'the callback calls the customer first and names no outbound flow',
    remedy: 'set the block up in the flow designer, export the flow, and write the parameter as the export has it',
  })),
};

function mayNameFlow({ spec, action }: KnownAction): boolean {
  const others = new Set(spec.parameters.map(({ path }) => path).filter((path) => path !== CUSTOMER_FIRST_GUESS.outboundFlowParameter));
  return Object.keys(action.parameters).some((name) => !others.has(name));
}
