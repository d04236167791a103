import { FlowNode } from '../../language/graph';
import { compare, pause, queueFlow, step } from '../private/flow-examples';
import { succeeded } from '../private/forward';
import { referencesIn } from '../private/parameter-references';
import { secondsOf } from '../private/waiting-time';
import { FlowRule, RuleContext } from '../rule';

const LEAST_SECONDS = 60;

const example = (seconds: string) => queueFlow(
  step('Get position', 'GetMetricData', {}, 'Is it near', { NoMatchingError: 'End' }),
  compare('Is it near', '$.Metrics.Contact.PositionInQueue', { 1: 'End' }, 'Pause'),
  pause('Pause', seconds, 'Get position'),
);

export const positionWatchInterval: FlowRule = {
  id: 'position-watch-interval',
  severity: 'warning',
  summary: 'A flow looks at the position of a contact in its queue once a minute at most.',
  rationale: 'The service asks for a minute between two looks (QF-2); every look of every waiting contact counts toward its throttles.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/customer-first-cb.html',
  bad: example('30'),
  good: example('300'),
  check: (context) => {
    const nodes = [...context.graph.values()];
    const isWatched = nodes.some(({ action }) => referencesIn(action.parameters).some(({ path }) => path.startsWith('$.Metrics.Contact.')));
    if (!isWatched) return [];
    return nodes.filter(({ spec }) => spec?.writes?.some((name) => name.startsWith('$.Metrics'))).flatMap((node) => {
      const seconds = shortestRound(context, node);
      return seconds >= LEAST_SECONDS ? [] : [{
        block: node.action.identifier,
        fact: `the block runs again after ${seconds} s, and at least ${LEAST_SECONDS} s should pass between two looks at the position`,
        remedy: `wait ${LEAST_SECONDS} seconds or more in between, e.g. 5 minutes`,
      }];
    });
  },
};

/** The least time that passes until an action runs again, on the branches that are not failures; infinite if it never does. */
function shortestRound({ graph }: RuleContext, start: FlowNode): number {
  const least = new Map<string, number>();
  const open = [{ node: start, seconds: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const after = at.seconds + timeIn(at.node);
    for (const edge of at.node.edges.filter((one) => succeeded(at!.node, one))) {
      const next = graph.get(edge.target);
      if (next === undefined || after >= (least.get(edge.target) ?? Infinity)) continue;
      least.set(edge.target, after);
      if (next !== start) open.push({ node: next, seconds: after });
    }
  }
  return least.get(start.action.identifier) ?? Infinity;
}

/** What an action that the library does not know takes cannot be told, so that no round through it is judged. */
function timeIn(node: FlowNode): number {
  if (node.spec === undefined) return Infinity;
  return node.spec.effect?.waits ? secondsOf(node) ?? Infinity : 0;
}
