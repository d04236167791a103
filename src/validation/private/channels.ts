import { conditionsOf, operandOf } from './transitions';
import { Edge } from '../../language/action';
import { FlowNode } from '../../language/graph';
import { Channel } from '../../language/spec';
import { RuleContext } from '../rule';

const ALL: readonly Channel[] = ['voice', 'chat', 'task', 'email'];
const CHANNEL_REFERENCE = '$.Channel';

/** The channels that a contact can have at each block: those of the flow, narrowed by every check of the channel. */
export function possibleChannels({ flow, graph }: RuleContext): ReadonlyMap<string, readonly Channel[]> {
  const possible = new Map<string, readonly Channel[]>();
  const open: { id: string; channels: readonly Channel[] }[] = [{ id: flow.document.startAction, channels: flow.channels ?? ALL }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const node = graph.get(step.id);
    const before = possible.get(step.id) ?? [];
    const channels = ALL.filter((channel) => before.includes(channel) || step!.channels.includes(channel));
    if (node === undefined || channels.length === before.length) continue;
    possible.set(step.id, channels);
    for (const { edge, passes } of branches(node)) open.push({ id: edge.target, channels: channels.filter(passes) });
  }
  return possible;
}

/** Each branch with the channels that can take it. */
function branches(node: FlowNode): { edge: Edge; passes: (channel: Channel) => boolean }[] {
  if (!Object.values(node.action.parameters).includes(CHANNEL_REFERENCE)) return node.edges.map((edge) => ({ edge, passes: () => true }));
  const conditions = conditionsOf(node.action);
  const tested = conditions.map((condition) => (condition.operator === 'Equals' ? operandOf(condition)?.toLowerCase() : undefined));
  let index = 0;
  return node.edges.map((edge) => {
    if (edge.kind !== 'condition') return { edge, passes: (channel) => edge.label !== 'NoMatchingCondition' || !tested.includes(channel) };
    const operand = tested[index++];
    return { edge, passes: (channel) => operand === undefined || operand === channel };
  });
}
