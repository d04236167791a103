import { ConditionSpec } from '../../language/spec';
import { conditionsTo, exampleSpec, oneAction } from '../private/examples';
import { finishedActions } from '../private/known-actions';
import { conditionsOf } from '../private/transitions';
import { FlowRule, RuleExample } from '../rule';

const SPEC = exampleSpec({ conditions: { operators: ['Equals'], operands: ['True', 'False'], min: 2, max: 2 } });
const example = (...operands: string[]): RuleExample => ({
  ...oneAction('Example', {}, { Conditions: conditionsTo('Hang up', 'Equals', ...operands) }), specs: [SPEC],
});

export const conditionCount: FlowRule = {
  id: 'condition-count',
  severity: 'error',
  summary: 'An action has as many conditions as its block takes.',
  rationale: 'A check of the hours of operation has both of its branches, for instance: the service refuses it with one.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('True'),
  good: example('True', 'False'),
  check: (context) => finishedActions(context).flatMap(({ action, spec }) => {
    const count = conditionsOf(action).length;
    const { min = 0, max = Infinity } = spec.conditions ?? {};
    return !spec.conditions || (count >= min && count <= max) ? [] : [{
      block: action.identifier,
      place: 'Conditions',
      fact: `the block "${spec.block}" has ${count} conditions`,
      remedy: `give it ${amount(spec.conditions)}`,
    }];
  }),
};

function amount({ min = 0, max = Infinity }: ConditionSpec): string {
  if (min === max) return `exactly ${min}`;
  return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}
