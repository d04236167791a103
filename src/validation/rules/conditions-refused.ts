import { conditionsTo, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { conditionsOf } from '../private/transitions';
import { FlowRule } from '../rule';

const example = (...operands: string[]) => oneAction('MessageParticipant', { Text: 'Goodbye.' }, { Conditions: conditionsTo('Hang up', 'Equals', ...operands) });

export const conditionsRefused: FlowRule = {
  id: 'conditions-refused',
  severity: 'error',
  summary: 'Only blocks that check or ask have conditions.',
  rationale: 'The service refuses the flow otherwise: "Action does not support conditions".',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('1'),
  good: example(),
  check: (context) => knownActions(context)
    .filter(({ action, spec }) => !spec.conditions && !spec.terminal && conditionsOf(action).length > 0)
    .map(({ action, spec }) => ({
      block: action.identifier,
      place: 'Conditions',
      fact: `the block "${spec.block}" has conditions, which it does not take`,
      remedy: 'remove them, or check an attribute in a block of its own',
    })),
};
