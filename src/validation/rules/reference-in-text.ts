import { NAMESPACES } from '../../language/namespaces';
import { ParameterSpec } from '../../language/spec';
import { oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { suggestion } from '../private/nearest';
import { givenParameters, scalars } from '../private/parameters';
import { refusesParts, rootsIn } from '../private/references';
import { FlowRule } from '../rule';

export const referenceInText: FlowRule = {
  id: 'reference-in-text',
  severity: 'warning',
  summary: 'A JSONPath inside of a text starts with a namespace of the contact.',
  rationale: 'The customer hears nothing, or the JSONPath itself, where a value was meant.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html',
  bad: oneAction('MessageParticipant', { Text: 'Hello $.Atributes.name.' }),
  good: oneAction('MessageParticipant', { Text: 'Hello $.Attributes.name.' }),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).filter(({ spec }) => mayHoldReferences(spec)).flatMap(scalars)
    .flatMap(({ path, value }) => (typeof value === 'string' ? rootsIn(value).map((root) => ({ path, root })) : []))
    .filter(({ root }) => !NAMESPACES.has(root))
    .map(({ path, root }) => ({
      block: node.action.identifier,
      place: path,
      fact: `the text holds a JSONPath with a first name that no contact has, got "$.${root}"`,
      remedy: suggestion(root, NAMESPACES, 'write one of the namespaces of a contact'),
    }))),
};

function mayHoldReferences(spec: ParameterSpec): boolean {
  return spec.dynamic === 'either' && !refusesParts(spec);
}
