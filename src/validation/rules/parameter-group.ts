import { isObject, JsonObject, valueAt } from '../../language/json';
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
  check: (context) => finishedActions(context).flatMap(({ action, spec }) => (spec.groups ?? [])
    .flatMap((group) => holders(group, action.parameters).flatMap((holder) => {
      const set = holder.names.filter((name) => valueAt(holder.values, name) !== undefined).map((name) => holder.at + name);
      const all = holder.names.map((name) => holder.at + name);
      return isRight(group, set.length) ? [] : [{
        block: action.identifier,
        place: set[1] ?? all[0],
        fact: `the block "${spec.block}" takes ${WORDS[group.rule]} of ${all.join(', ')}, got ${set.length > 0 ? set.join(', ') : 'none'}`,
        remedy: set.length > 1 ? 'remove all but one' : 'add one',
      }];
    }))),
};

/** Where the parameters of a group stand: the parameters of the action, or every item of a list. */
function holders({ paths }: ParameterGroup, parameters: JsonObject): { at: string; names: string[]; values: JsonObject }[] {
  const [list, ...rest] = paths[0].split('[].');
  if (rest.length === 0) return [{ at: '', names: [...paths], values: parameters }];
  const names = paths.map((path) => path.slice(list.length + '[].'.length));
  const items = valueAt(parameters, list);
  return (Array.isArray(items) ? items : []).flatMap((item, index) => (isObject(item) ? [{ at: `${list}[${index}].`, names, values: item }] : []));
}

function isRight({ rule }: ParameterGroup, count: number): boolean {
  return (rule === 'at-most-one' || count >= 1) && (rule === 'at-least-one' || count <= 1);
}
