import { CheckedFlow, Finding, FlowRule, Severity, Surroundings } from './rule';
import { BLOCK_SPECS } from '../blocks/registry.generated';
import { flowGraph } from '../language/graph';
import { specLookup } from '../language/spec';
import { DataFlow } from './private/data-flow';
import { FLOW_RULES } from './rules/registry.generated';

const NOTHING_AROUND: Surroundings = { queue: () => undefined, flow: () => undefined };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const lookup = specLookup(BLOCK_SPECS);

/** Everything that the rules have to say about a flow, errors first. */
export function checkFlow(
  flow: CheckedFlow, surroundings: Surroundings = NOTHING_AROUND, rules: readonly FlowRule[] = FLOW_RULES,
): Finding[] {
  const graph = flowGraph(flow.document, lookup);
  const context = { flow, graph, surroundings, lookup, dataFlow: new DataFlow(graph, flow.document.startAction) };
  return rules
    .flatMap((rule) => rule.check(context).map((observation) => ({
      ...observation, severity: rule.severity, ruleId: rule.id, flow: flow.name, docs: rule.docs,
    })))
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

/** `severity ruleId  flow › block › place: fact; remedy`. */
export function formatFinding({ severity, ruleId, flow, block, place, fact, remedy, docs }: Finding): string {
  const where = [flow, block, place].filter((part) => part !== undefined).join(' › ');
  return `${severity} ${ruleId}  ${where}: ${fact}; ${remedy} (see ${docs})`;
}
