import { ErrorSpec } from '../../language/spec';
import { errorsTo, oneAction } from '../private/examples';
import { finishedActions, KnownAction } from '../private/known-actions';
import { errorTypesOf } from '../private/transitions';
import { FlowRule } from '../rule';

const example = (...errors: string[]) => oneAction('UpdateContactTargetQueue', { QueueId: 'support' }, { Errors: errorsTo('Hang up', ...errors) });

export const requiredError: FlowRule = {
  id: 'required-error',
  severity: 'error',
  summary: 'An action has all error branches that its block must have.',
  rationale: 'The service refuses the flow without them: "Action is missing required error".',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example(),
  good: example('NoMatchingError'),
  check: (context) => finishedActions(context).flatMap((node) => {
    const given = errorTypesOf(node.action);
    return node.spec.errors.filter((error) => isRequired(error, node) && !given.includes(error.type)).map(({ type }) => ({
      block: node.action.identifier,
      place: type,
      fact: `the block "${node.spec.block}" lacks the error branch ${type}`,
      remedy: 'add it to the Errors, with the block that it leads to',
    }));
  }),
};

function isRequired({ required }: ErrorSpec, { action }: KnownAction): boolean {
  return typeof required === 'function' ? required(action.parameters) : required;
}
