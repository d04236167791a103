import { shown } from '../../language/problems';
import { compare, conditionsTo } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { suggestion } from '../private/nearest';
import { conditionsOf } from '../private/transitions';
import { FlowRule } from '../rule';

export const conditionOperator: FlowRule = {
  id: 'condition-operator',
  severity: 'error',
  summary: 'A condition has an operator that its block takes.',
  rationale: 'The service refuses others, such as NumberEquals, StartsWith or Contains.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: compare(conditionsTo('Hang up', 'NumberEquals', '5')),
  good: compare(conditionsTo('Hang up', 'Equals', '5')),
  check: (context) => knownActions(context).flatMap(({ action, spec }) => (spec.conditions ? conditionsOf(action) : [])
    .filter(({ operator }) => !spec.conditions!.operators.includes(String(operator)))
    .map(({ label, operator }) => ({
      block: action.identifier,
      place: label,
      fact: `the block "${spec.block}" does not take the operator ${shown(operator)}`,
      remedy: suggestion(String(operator), spec.conditions!.operators, `use one of ${spec.conditions!.operators.join(', ')}`),
    }))),
};
