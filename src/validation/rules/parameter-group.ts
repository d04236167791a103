import { valueAt } from '../../language/json';
import { ParameterGroup } from '../../language/spec';
import { exampleSpec, oneAction } from '../private/examples';
import { finishedActions } from '../private/known-actions';
import { FlowRule, RuleExample } from '../rule';

const SPEC = exampleSpec({
  parameters: [{ path: 'QueueId', kind: 'text' }, { path: 'AgentId', kind: 'text' }],
  groups: [{ rule: 'exactly-one', paths: ['QueueId', 'AgentId'] }],
});
const example = (parameters: Record<string, string>): RuleExample => ({ ...oneAction('Example', parameters), specs: [SPEC] });

const WORDS: Record<ParameterGroup['rule'], string> = {
  'exactly-one': 'exactly one', 'at-most-one': 'at most one', 'at-least-one': 'at least one',
};

export const parameterGroup: FlowRule = {
  id: 'parameter-group',
  severity: 'error',
  summary: 'Of parameters that exclude or need each other, as many are set as the service takes.',
  rationale: 'The service refuses two messages in one block, and a block without any.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example({ QueueId: 'support', AgentId: 'agent' }),
  good: example({ QueueId: 'support' }),
  check: (context) => finishedActions(context).flatMap(({ action, spec }) => (spec.groups ?? []).flatMap((group) => {
    const set = group.paths.filter((path) => valueAt(action.parameters, path) !== undefined);
    return isRight(group, set.length) ? [] : [{
      block: action.identifier,
      place: set[1] ?? group.paths[0],
      fact: `the block "${spec.block}" takes ${WORDS[group.rule]} of ${group.paths.join(', ')}, got ${set.length > 0 ? set.join(', ') : 'none'}`,
      remedy: set.length > 1 ? 'remove all but one' : 'add one',
    }];
  })),
};

function isRight({ rule }: ParameterGroup, count: number): boolean {
  return (rule === 'at-most-one' || count >= 1) && (rule === 'at-least-one' || count <= 1);
}
