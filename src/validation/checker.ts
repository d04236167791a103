import { acknowledgedIn } from './private/acknowledgements';
import { CheckedFlow, Finding, FlowRule, Observation, RuleContext, Severity, Surroundings } from './rule';
import { BLOCK_SPECS } from '../blocks/registry.generated';
import { flowGraph } from '../language/graph';
import { BlockSpec, specLookup, specsByType } from '../language/spec';
import { DataFlow } from './private/data-flow';
import { FLOW_RULES } from './rules/registry.generated';

const NOTHING_AROUND: Surroundings = { queue: () => undefined, flow: () => undefined };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const LIBRARY = knowledgeOf(BLOCK_SPECS);
const RULE_IDS: ReadonlySet<string> = new Set(FLOW_RULES.map(({ id }) => id));

/** Everything that the rules have to say about a flow, errors first, without what its document acknowledges. */
export function checkFlow(
  flow: CheckedFlow, surroundings: Surroundings = NOTHING_AROUND, rules: readonly FlowRule[] = FLOW_RULES, specs: readonly BlockSpec[] = BLOCK_SPECS,
): Finding[] {
  const knowledge = specs === BLOCK_SPECS ? LIBRARY : knowledgeOf(specs);
  const ruleIds = rules === FLOW_RULES ? RULE_IDS : new Set([...RULE_IDS, ...rules.map(({ id }) => id)]);
  const graph = flowGraph(flow.document, knowledge.lookup);
  const dataFlow = new DataFlow(graph, flow.document.startAction);
  const context: RuleContext = { flow, graph, surroundings, ruleIds, dataFlow, ...knowledge };
  const isAcknowledged = acknowledgedIn(flow.document, ruleIds);
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const observation of rule.check(context)) {
      if (!isAcknowledged(rule.id, observation.block)) found.push(findingOf(observation, rule, flow));
    }
  }
  return found.sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

function findingOf(observation: Observation, { id, severity, docs }: FlowRule, { name }: CheckedFlow): Finding {
  return { ...observation, severity, ruleId: id, flow: name, docs };
}

/** `severity ruleId  flow › block › place: fact; remedy`. */
export function formatFinding({ severity, ruleId, flow, block, place, fact, remedy, docs }: Finding): string {
  const where = [flow, block, place].filter((part) => part !== undefined).join(' › ');
  return `${severity} ${ruleId}  ${where}: ${fact}; ${remedy} (see ${docs})`;
}

function knowledgeOf(specs: readonly BlockSpec[]): Pick<RuleContext, 'lookup' | 'blocks'> {
  return { lookup: specLookup(specs), blocks: specsByType(specs) };
}
