import { disconnect, say } from '../private/examples';
import { FlowRule, Observation, RuleContext } from '../rule';

const example = (second: string) => ({
  type: 'CONTACT_FLOW' as const,
  start: 'Say goodbye',
  actions: [say('Say goodbye', 'Hang up'), disconnect('Hang up'), disconnect(second)],
});

export const uniqueIdentifier: FlowRule = {
  id: 'unique-identifier',
  severity: 'error',
  summary: 'Every block has an identifier that no other block of the flow has.',
  rationale: 'Branches name blocks by their identifier, so that a second one of the same name is never come to, or the wrong one is.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example('Hang up'),
  good: example('Hang up late'),
  check: (context) => [...missing(context), ...duplicates(context)],
};

function missing({ flow }: RuleContext): Observation[] {
  return flow.document._actions.filter(({ json }) => typeof json.Identifier !== 'string' || json.Identifier === '').map(({ identifier, index }) => ({
    block: identifier,
    place: 'Identifier',
    fact: `the action at position ${index + 1} has no identifier`,
    remedy: 'give it one of its own',
  }));
}

function duplicates({ flow }: RuleContext): Observation[] {
  const count = new Map<string, number>();
  for (const { json } of flow.document._actions) {
    if (typeof json.Identifier === 'string' && json.Identifier !== '') count.set(json.Identifier, (count.get(json.Identifier) ?? 0) + 1);
  }
  return [...count].filter(([, times]) => times > 1).map(([identifier, times]) => ({
    block: identifier,
    place: 'Identifier',
    fact: `the identifier is that of ${times} actions`,
    remedy: 'rename all but one, and the branches that mean them',
  }));
}
