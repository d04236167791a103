import { shown } from '../../language/problems';
import { ParameterSpec } from '../../language/spec';
import { createCallback, disconnect } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { givenParameters, scalars } from '../private/parameters';
import { holdsReference } from '../private/references';
import { FlowRule } from '../rule';

const example = (delay: string) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Create callback',
  actions: [createCallback('Create callback', { RetryDelaySeconds: delay }, 'Hang up'), disconnect('Hang up')],
});

export const literalParameter: FlowRule = {
  id: 'literal-parameter',
  severity: 'error',
  summary: 'A parameter that must be known in advance is not read from the contact.',
  rationale: 'The service takes a JSONPath only where it says so, and refuses it elsewhere.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions-parameter-restrictions.html',
  bad: example('$.Attributes.delay'),
  good: example('600'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node)
    .filter(({ spec }) => isStatic(spec))
    .flatMap(scalars)
    .filter(({ value }) => typeof value === 'string' && holdsReference(value))
    .map(({ path, value }) => ({
      block: node.action.identifier, place: path, fact: `the value is a JSONPath where only a literal may stand, got ${shown(value)}`, remedy: 'write the value itself',
    }))),
};

/** Numbers and closed sets of words are literals unless their specification says otherwise. */
function isStatic({ dynamic, kind }: ParameterSpec): boolean {
  return dynamic === 'static' || (dynamic === undefined && (kind === 'integer' || kind === 'decimal' || kind === 'enum'));
}
