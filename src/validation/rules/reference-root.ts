import { CONTAINERS, NAMESPACES } from '../../language/namespaces';
import { compare, conditionsTo } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { suggestion } from '../private/nearest';
import { GivenParameter, givenParameters, scalars } from '../private/parameters';
import { isReference, refusesParts, rootOf } from '../private/references';
import { FlowRule, RuleExample } from '../rule';

const example = (ComparisonValue: string): RuleExample => {
  const right = compare(conditionsTo('Hang up', 'Equals', 'gold'));
  return { ...right, actions: [{ ...right.actions[0], Parameters: { ComparisonValue } }, ...right.actions.slice(1)] };
};

export const referenceRoot: FlowRule = {
  id: 'reference-root',
  severity: 'error',
  summary: 'A JSONPath starts with a namespace of the contact.',
  rationale: 'The service refuses a JSONPath with another first name, and a comparison of a whole namespace.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html',
  bad: example('$.Attribute.tier'),
  good: example('$.Attributes.tier'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node)
    .filter(({ spec }) => spec.dynamic === 'jsonpath' || spec.dynamic === 'either')
    .flatMap((given) => references(given).flatMap(({ path, value }) => {
      const fault = faultOf(value, given);
      return fault ? [{ block: node.action.identifier, place: path, ...fault }] : [];
    }))),
};

function references(given: GivenParameter): { path: string; value: string }[] {
  return scalars(given).filter((one): one is { path: string; value: string } => isReference(one.value));
}

function faultOf(reference: string, { spec }: GivenParameter): { fact: string; remedy: string } | undefined {
  const root = rootOf(reference);
  if (!NAMESPACES.has(root)) {
    // A text that stands alone may be meant as it is, so the other rule warns of it.
    return spec.dynamic === 'either' && !refusesParts(spec) ? undefined
      : { fact: `the JSONPath has a first name that no contact has, got "${reference}"`, remedy: suggestion(root, NAMESPACES, 'write one of the namespaces of a contact') };
  }
  const bare = spec.dynamic === 'jsonpath' && CONTAINERS.has(root) && reference === `$.${root}`;
  return bare ? { fact: `the JSONPath names a whole namespace, got "${reference}"`, remedy: `add the name of a value: "${reference}.name"` } : undefined;
}
