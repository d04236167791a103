import { CUSTOMER_FIRST_GUESS, CUSTOMER_FIRST_CAPTURE } from '../../language/customer-first';
import { createCallback } from '../private/examples';
import { flow } from '../private/flow-examples';
import { FlowRule } from '../rule';

const example = (outboundFlowParameter: string) => flow(createCallback('Create callback', {
  [CUSTOMER_FIRST_GUESS.modeParameter]: CUSTOMER_FIRST_GUESS.modeValue, [outboundFlowParameter]: 'outbound', MaximumConnectionAttempts: '0',
}, 'Hang up'));

export const customerFirstParameters: FlowRule = {
  id: 'customer-first-parameters',
  severity: 'warning',
  summary: 'A callback that calls the customer first is written as an export has it.',
  rationale: 'How the service writes the mode and the outbound flow is not published. The library guesses, and the service refuses a flow with a '
    + 'parameter that it does not know.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html',
  bad: example(CUSTOMER_FIRST_GUESS.outboundFlowParameter),
  good: example('AsTheExportHasIt'),
  check: ({ graph }) => [...graph.values()]
    .filter(({ spec, action }) => spec?.effect?.success === 'callback-created' && action.parameters[CUSTOMER_FIRST_GUESS.outboundFlowParameter] !== undefined)
    .map(({ action }) => ({
      block: action.identifier,
      place: CUSTOMER_FIRST_GUESS.outboundFlowParameter,
      fact: 'the name of the parameter is a guess of the library',
      remedy: `${CUSTOMER_FIRST_CAPTURE}; give them as customerFirstParameters, or acknowledge this warning if the guess is right`,
    })),
};
