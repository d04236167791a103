import { CUSTOMER_FIRST_GUESS } from '../../language/customer-first';
import { customerFirstCallbacks } from '../private/customer-first';
import { createCallback } from '../private/examples';
import { flow } from '../private/flow-examples';
import { KnownAction } from '../private/known-actions';
import { FlowRule } from '../rule';

const RETRIES = 'MaximumConnectionAttempts';

const example = (retries: string) => flow(createCallback('Create callback', {
  [CUSTOMER_FIRST_GUESS.modeParameter]: CUSTOMER_FIRST_GUESS.modeValue, OutboundFlowId: 'outbound', [RETRIES]: retries,
}, 'Hang up'));

export const customerFirstRetries: FlowRule = {
  id: 'customer-first-retries',
  severity: 'warning',
  summary: 'A callback that calls the customer first has no retries of its own.',
  rationale: 'The service does not apply them: whoever wants another attempt creates another callback in the outbound flow. How the mode is '
    + 'written is not published, so this is a warning.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html',
  bad: example('2'),
  good: example('0'),
  check: (context) => customerFirstCallbacks(context).filter((node) => retriesOf(node) > 0).map((node) => ({
    block: node.action.identifier,
    place: RETRIES,
    fact: `the callback calls the customer first and asks for retries that are not made, got ${retriesOf(node)}`,
    remedy: 'write "0", and create another callback in the outbound flow if nobody answers',
  })),
};

function retriesOf({ action }: KnownAction): number {
  return Number(action.parameters[RETRIES]);
}
