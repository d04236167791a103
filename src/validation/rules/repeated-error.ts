import { errorsTo, oneAction } from '../private/examples';
import { errorTypesOf } from '../private/transitions';
import { FlowRule } from '../rule';

const example = (...errors: string[]) => oneAction('UpdateContactTargetQueue', { QueueId: 'support' }, { Errors: errorsTo('Hang up', ...errors) });

/** Whether the service refuses such an action is not known, so this is a warning. */
export const repeatedError: FlowRule = {
  id: 'repeated-error',
  severity: 'warning',
  summary: 'An action has one branch for each type of error.',
  rationale: 'An error takes one branch; a second one of its type leads elsewhere only for the reader. The designer never writes one.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('NoMatchingError', 'NoMatchingError'),
  good: example('NoMatchingError'),
  check: ({ graph }) => [...graph.values()].flatMap(({ action }) => repeated(errorTypesOf(action)).map((type) => ({
    block: action.identifier,
    place: type,
    fact: `the block has several error branches "${type}", of which one can be taken at most`,
    remedy: 'remove all but one',
  }))),
};

function repeated(types: readonly string[]): string[] {
  return [...new Set(types.filter((type, index) => types.indexOf(type) < index))];
}
