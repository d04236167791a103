import { compare, conditionsTo } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { conditionsOf, GivenCondition, operandOf } from '../private/transitions';
import { FlowRule } from '../rule';

/** Whether a text or number that passes the second test passed the first before. */
const COVERS: Record<string, (first: string, operator: string, second: string) => boolean> = {
  TextStartsWith: (first, operator, second) => ['Equals', 'TextStartsWith'].includes(operator) && second.startsWith(first),
  TextEndsWith: (first, operator, second) => ['Equals', 'TextEndsWith'].includes(operator) && second.endsWith(first),
  TextContains: (first, operator, second) => ['Equals', 'TextStartsWith', 'TextEndsWith', 'TextContains'].includes(operator) && second.includes(first),
  NumberGreaterThan: (first, operator, second) => (operator === 'NumberGreaterThan' ? Number(second) >= Number(first)
    : ['Equals', 'NumberGreaterOrEqualTo'].includes(operator) && Number(second) > Number(first)),
  NumberGreaterOrEqualTo: (first, operator, second) => ['Equals', 'NumberGreaterThan', 'NumberGreaterOrEqualTo'].includes(operator) && Number(second) >= Number(first),
  NumberLessThan: (first, operator, second) => (operator === 'NumberLessThan' ? Number(second) <= Number(first)
    : ['Equals', 'NumberLessOrEqualTo'].includes(operator) && Number(second) < Number(first)),
  NumberLessOrEqualTo: (first, operator, second) => ['Equals', 'NumberLessThan', 'NumberLessOrEqualTo'].includes(operator) && Number(second) <= Number(first),
};

export const repeatedCondition: FlowRule = {
  id: 'repeated-condition',
  severity: 'warning',
  summary: 'No condition is covered by one before it.',
  rationale: 'Conditions are tried in their order and the first that holds wins, so that such a branch is never taken.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-contact-attributes.html',
  bad: compare([...conditionsTo('Hang up', 'TextStartsWith', 'en'), ...conditionsTo('Hang up', 'Equals', 'en-US')]),
  good: compare([...conditionsTo('Hang up', 'Equals', 'en-US'), ...conditionsTo('Hang up', 'TextStartsWith', 'en')]),
  check: (context) => knownActions(context).filter(({ spec }) => spec.conditions).flatMap(({ action }) =>
    shadowed(conditionsOf(action)).map(([later, earlier]) => ({
      block: action.identifier,
      place: later.label,
      fact: `the branch is never taken: the condition "${earlier.label}" before it holds whenever this one does`,
      remedy: 'remove it, or put it first',
    }))),
};

/** Actions have a handful of conditions, so each is compared with those before it. */
function shadowed(conditions: readonly GivenCondition[]): [later: GivenCondition, earlier: GivenCondition][] {
  return conditions.flatMap((later, index) => {
    const earlier = conditions.slice(0, index).find((one) => covers(one, later));
    return earlier ? [[later, earlier] as [GivenCondition, GivenCondition]] : [];
  });
}

function covers(earlier: GivenCondition, later: GivenCondition): boolean {
  const [first, second] = [operandOf(earlier), operandOf(later)];
  if (first === undefined || second === undefined || first === '' || second === '') return false;
  if (earlier.operator === later.operator && first === second) return true;
  const [before, operator] = [String(earlier.operator), String(later.operator)];
  return Object.hasOwn(COVERS, before) && COVERS[before](first, operator, second);
}
