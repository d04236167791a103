import { oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { hasParameter, strangeKeys } from '../private/known-keys';
import { suggestion } from '../private/nearest';
import { FlowRule } from '../rule';

export const unknownParameter: FlowRule = {
  id: 'unknown-parameter',
  severity: 'error',
  summary: 'An action has only the parameters of its block.',
  rationale: 'The service refuses the flow for any other name.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: oneAction('MessageParticipant', { Text: 'Goodbye.', TextToSpeechType: 'text' }),
  good: oneAction('MessageParticipant', { Text: 'Goodbye.' }),
  check: (context) => knownActions(context).flatMap((node) => strangeKeys(node)
    // What belongs to another block of the same action is the rule mixed-blocks'.
    .filter(({ path }) => !(context.blocks.get(node.spec.type) ?? []).some((spec) => hasParameter(spec, path)))
    .map(({ path, key, keys }) => ({
      block: node.action.identifier,
      place: path,
      fact: `the block "${node.spec.block}" has no parameter "${key}"`,
      remedy: suggestion(key, keys, keys.length > 0 ? `remove it, or use one of ${keys.join(', ')}` : 'remove it; there are none'),
    }))),
};
