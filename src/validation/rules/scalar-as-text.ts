import { JsonObject } from '../../language/json';
import { shown } from '../../language/problems';
import { errorsTo, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { formFault } from '../private/parameter-faults';
import { givenParameters, scalars } from '../private/parameters';
import { FlowRule } from '../rule';

const example = (limit: JsonObject[string]) => oneAction('InvokeLambdaFunction', {
  LambdaFunctionARN: 'arn:aws:lambda:eu-central-1:111122223333:function:lookup', InvocationTimeLimitSeconds: limit,
}, { Errors: errorsTo('Hang up', 'NoMatchingError') });

export const scalarAsText: FlowRule = {
  id: 'scalar-as-text',
  severity: 'warning',
  summary: 'Numbers and truth values are written as texts.',
  rationale: 'The designer writes every value as a text. The service takes some numbers; which ones is not documented.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example(8),
  good: example('8'),
  check: (context) => knownActions(context).flatMap((node) => givenParameters(node)
    // What the service would refuse as a text as well is another rule's, which says what to write.
    .filter((given) => !given.spec.typedJson && formFault(given) === undefined)
    .flatMap(scalars)
    .filter(({ value }) => typeof value === 'number' || typeof value === 'boolean')
    .map(({ path, value }) => ({
      block: node.action.identifier, place: path, fact: `the value is no text, got ${shown(value)}`, remedy: `write "${String(value)}"`,
    }))),
};
