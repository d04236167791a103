import { oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { formFault } from '../private/parameter-faults';
import { givenParameters } from '../private/parameters';
import { FlowRule } from '../rule';

export const parameterValue: FlowRule = {
  id: 'parameter-value',
  severity: 'error',
  summary: 'A parameter is of the kind, and one of the words, that the service takes.',
  rationale: 'The service refuses a word that it does not know, a text where it wants a number, and an object where it wants a text.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'On' }),
  good: oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).flatMap((given) => {
    const fault = formFault(given);
    return fault ? [{ block: node.action.identifier, place: given.path, ...fault }] : [];
  })),
};
