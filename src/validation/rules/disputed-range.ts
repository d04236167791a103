import { conditionsTo, errorsTo, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { rangeFault } from '../private/parameter-faults';
import { givenParameters } from '../private/parameters';
import { FlowRule } from '../rule';

const example = (limit: string) => oneAction('GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False', InputTimeLimitSeconds: limit }, {
  Conditions: conditionsTo('Hang up', 'Equals', '1'),
  Errors: errorsTo('Hang up', 'InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'),
});

export const disputedRange: FlowRule = {
  id: 'disputed-range',
  severity: 'warning',
  summary: 'Numbers are within the bounds of the guide.',
  rationale: 'Published flows are known that exceed these bounds, so the service may take the value, and may cut it.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('181'),
  good: example('180'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).filter(({ spec }) => spec.boundsDisputed).flatMap((given) => {
    const fault = rangeFault(given);
    return fault ? [{ block: node.action.identifier, place: given.path, ...fault }] : [];
  })),
};
