import { Edge } from '../../language/action';
import { FlowNode } from '../../language/graph';
import { keyWrites, KeyWrite } from '../private/attribute-keys';
import { compare, flow, setNumber, storeNumber } from '../private/flow-examples';
import { Facts, forward, succeeded } from '../private/forward';
import { FlowRule, RuleContext } from '../rule';

const INPUT = '$.StoredCustomerInput';
const SILENCE = 'Timeout';

export const timeoutAsNumber: FlowRule = {
  id: 'timeout-as-number',
  severity: 'warning',
  summary: 'Stored input is tested for the text "Timeout" before it is used as a callback number.',
  rationale: 'A customer who presses nothing takes the success branch, with the word Timeout in place of a number (NU-4).',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/store-customer-input.html',
  bad: flow(storeNumber('Ask', 'Set number'), setNumber('Set number', INPUT, 'Hang up')),
  good: flow(storeNumber('Ask', 'Was it entered'), compare('Was it entered', INPUT, { [SILENCE]: 'Hang up' }, 'Set number'), setNumber('Set number', INPUT, 'Hang up')),
  check: (context) => {
    const sinks = [...context.graph.values()].filter(({ spec }) => spec?.effect?.sets === 'callback-number');
    if (sinks.length === 0) return [];
    const silent = mayBeSilence(context);
    return sinks.flatMap(({ action }) => Object.entries(action.parameters)
      .filter(([, value]) => silent.get(action.identifier)?.has(String(value)))
      .map(([place, value]) => ({
        block: action.identifier,
        place,
        fact: `the number is read from ${String(value)}, which is the text "${SILENCE}" if the customer pressed nothing`,
        remedy: `check ${String(value)} for "${SILENCE}" before, and ask again`,
      })));
  },
};

/** Before each block, the paths whose value may be the word. */
function mayBeSilence({ graph, flow: { document } }: RuleContext): Map<string, Facts> {
  const writes = new Map<string, KeyWrite[]>();
  for (const write of keyWrites(graph, '$.Attributes')) writes.set(write.block, [...(writes.get(write.block) ?? []), write]);
  return forward<string>(graph, document.startAction, [], (node, edge, facts) => {
    if (node.spec?.writes?.includes(INPUT)) return changed(facts, INPUT, succeeded(node, edge));
    const tested = node.spec?.category === 'check' ? Object.values(node.action.parameters).find((value) => facts.has(String(value))) : undefined;
    if (tested !== undefined) return provesNumber(node, edge) ? changed(facts, String(tested), false) : facts;
    if (!succeeded(node, edge)) return facts;
    return (writes.get(node.action.identifier) ?? []).reduce<Facts>((known, { key, value }) => changed(known, `$.Attributes.${key}`, facts.has(String(value))), facts);
  });
}

function changed(facts: Facts, path: string, isSilence: boolean): Facts {
  const others = [...facts].filter((fact) => fact !== path);
  return new Set(isSilence ? [...others, path] : others);
}

/** A branch for another operand, or any other branch beside the one for the word. */
function provesNumber({ edges }: FlowNode, edge: Edge): boolean {
  if (edge.kind === 'condition') return edge.label !== SILENCE;
  return edges.some(({ kind, label }) => kind === 'condition' && label === SILENCE);
}
