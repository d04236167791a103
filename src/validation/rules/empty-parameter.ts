import { Json } from '../../language/json';
import { oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { GivenParameter, givenParameters, scalars } from '../private/parameters';
import { FlowRule } from '../rule';

export const emptyParameter: FlowRule = {
  id: 'empty-parameter',
  severity: 'error',
  summary: 'No parameter is an empty text.',
  rationale: 'The service refuses empty values everywhere; a single blank passes.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions-parameter-restrictions.html',
  bad: oneAction('MessageParticipant', { Text: '' }),
  good: oneAction('MessageParticipant', { Text: ' ' }),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node).flatMap(emptyPaths).map((path) => ({
    block: node.action.identifier,
    place: path,
    fact: `the parameter ${path} is empty`,
    remedy: 'leave it out, or give it a value',
  }))),
};

/** JSON that is typed by a schema of its own may hold empty texts. */
function emptyPaths(given: GivenParameter): string[] {
  if (given.spec.typedJson) return [];
  return given.value === null ? [given.path] : scalars(given).filter(({ value }) => isEmpty(value)).map(({ path }) => path);
}

function isEmpty(value: Json): boolean {
  return value === '' || value === null;
}
