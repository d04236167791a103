import { errorsTo, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { hasParameter, strangeKeys } from '../private/known-keys';
import { FlowRule } from '../rule';

const example = (hooks: Record<string, string>) =>
  oneAction('UpdateContactEventHooks', { EventHooks: hooks }, { Errors: errorsTo('Hang up', 'NoMatchingError') });

export const mixedBlocks: FlowRule = {
  id: 'mixed-blocks',
  severity: 'warning',
  summary: 'An action does the work of one block: it sets one event hook, or asks in one way.',
  rationale: 'The designer writes one action for each block. Whether the service takes more at once is not certain.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontacteventhooks.html',
  bad: example({ CustomerRemaining: 'after-call', AgentWhisper: 'whisper' }),
  good: example({ CustomerRemaining: 'after-call' }),
  check: ({ graph, blocks }) => knownActions({ graph }).flatMap((node) => strangeKeys(node).flatMap(({ path }) => {
    const other = (blocks.get(node.spec.type) ?? []).find((spec) => hasParameter(spec, path));
    return other === undefined ? [] : [{
      block: node.action.identifier,
      place: path,
      fact: `the action is the block "${node.spec.block}" and has a parameter of the block "${other.block}"`,
      remedy: 'split it into two actions, or remove the parameter',
    }];
  })),
};
