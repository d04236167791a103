import { shown } from '../../language/problems';
import { ParameterSpec } from '../../language/spec';
import { compare, conditionsTo } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { givenParameters, scalars } from '../private/parameters';
import { holdsReference, isFixed, isReference, refusesParts } from '../private/references';
import { FlowRule, RuleExample } from '../rule';

const example = (ComparisonValue: string): RuleExample => {
  const right = compare(conditionsTo('Hang up', 'Equals', 'en-US'));
  return { ...right, actions: [{ ...right.actions[0], Parameters: { ComparisonValue } }, ...right.actions.slice(1)] };
};

export const wholeReference: FlowRule = {
  id: 'whole-reference',
  severity: 'error',
  summary: 'Where a parameter is a JSONPath, it is one JSONPath and nothing else.',
  rationale: 'The service refuses literals where it wants a JSONPath, and texts around a JSONPath everywhere but in messages and the like.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions-parameter-restrictions.html',
  bad: example('en-US'),
  good: example('$.LanguageCode'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).flatMap((given) => scalars(given)
    .filter(({ value }) => typeof value === 'string' && value !== '' && isWrong(value, given.spec))
    .map(({ path, value }) => ({
      block: node.action.identifier,
      place: path,
      fact: `the value is not one whole JSONPath, got ${shown(value)}`,
      remedy: 'write one JSONPath, e.g. "$.Attributes.name", with nothing before or after it',
    })))),
};

function isWrong(text: string, spec: ParameterSpec): boolean {
  if (spec.dynamic === 'jsonpath') return isFixed(text);
  return spec.dynamic === 'either' && refusesParts(spec) && !isReference(text) && holdsReference(text);
}
