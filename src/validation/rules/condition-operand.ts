import { shown } from '../../language/problems';
import { ConditionSpec } from '../../language/spec';
import { compare, conditionsTo } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { isFixed, isReference } from '../private/references';
import { conditionsOf, GivenCondition, operandOf } from '../private/transitions';
import { FlowRule } from '../rule';

export const conditionOperand: FlowRule = {
  id: 'condition-operand',
  severity: 'error',
  summary: 'A condition has one operand that is not empty, and is one of those that its block knows.',
  rationale: 'The service refuses an empty operand ("Invalid branch") and a second one, and a block never gives a result that it does not know.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: compare(conditionsTo('Hang up', 'Equals', '')),
  good: compare(conditionsTo('Hang up', 'Equals', 'none')),
  check: (context) => knownActions(context).flatMap(({ action, spec }) => (spec.conditions ? conditionsOf(action) : []).flatMap((condition) => {
    const fault = faultOf(condition, spec.conditions!);
    return fault ? [{ block: action.identifier, place: condition.label, ...fault }] : [];
  })),
};

function faultOf(condition: GivenCondition, { operands, withoutOperand }: ConditionSpec): { fact: string; remedy: string } | undefined {
  if (withoutOperand?.includes(String(condition.operator))) return undefined;
  const operand = operandOf(condition);
  if (operand === undefined) return { fact: `the condition must have one operand, got ${shown(condition.operands)}`, remedy: 'write a list of one text' };
  if (operand === '') return { fact: 'the operand is empty', remedy: 'compare with a word that stands for nothing, e.g. "none"' };
  if (isReference(operand)) return { fact: `the operand is a JSONPath, got "${operand}"`, remedy: 'write a fixed text' };
  return !operands || operands.includes(operand) || !isFixed(operand) ? undefined
    : { fact: `the operand is none that the block gives, got "${operand}"`, remedy: `write one of ${operands.join(', ')}` };
}
