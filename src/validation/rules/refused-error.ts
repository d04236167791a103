import { errorsTo, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { suggestion } from '../private/nearest';
import { errorTypesOf } from '../private/transitions';
import { FlowRule } from '../rule';

const example = (...errors: string[]) =>
  oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, { Errors: errorsTo('Hang up', ...errors) });

export const refusedError: FlowRule = {
  id: 'refused-error',
  severity: 'error',
  summary: 'An action has only the error branches of its block.',
  rationale: 'Every action has a closed list of errors; the service refuses the flow for any other: "Invalid Action error".',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('NoMatchingError'),
  good: example(),
  check: (context) => knownActions(context).filter(({ spec }) => !spec.terminal).flatMap(({ action, spec }) => {
    const types = spec.errors.map(({ type }) => type);
    return errorTypesOf(action).filter((type) => !types.includes(type)).map((type) => ({
      block: action.identifier,
      place: type,
      fact: `the block "${spec.block}" has no error branch "${type}"`,
      remedy: suggestion(type, types, types.length > 0 ? `remove it; there are ${types.join(', ')}` : 'remove it; there is none'),
    }));
  }),
};
