import { flowGraph, FlowNode } from '../../language/graph';
import { disconnect } from '../private/examples';
import { flow, goOn } from '../private/flow-examples';
import { referencesOf } from '../private/flow-references';
import { forward } from '../private/forward';
import { CheckedFlow, FlowRule, RuleContext } from '../rule';

const example = (next: 'back' | 'end') => ({
  ...flow(goOn('Go on', 'other')),
  flows: {
    Example: flow(goOn('Go on', 'other')),
    other: { ...flow(next === 'back' ? goOn('Go back', 'Example') : disconnect('Say no more')), type: 'CONTACT_FLOW' as const },
  },
});

export const flowTransferCycle: FlowRule = {
  id: 'flow-transfer-cycle',
  severity: 'warning',
  summary: 'Flows that go on in each other wait, or ask the customer, on the way.',
  rationale: 'A round of transfers in which nothing waits turns until the service cuts the contact off.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-flow.html',
  bad: example('back'),
  good: example('end'),
  check: (context) => directTransfers(context, context.flow, context.graph).flatMap(({ block, target, place }) => {
    const way = wayBack(context, target, [context.flow.name]);
    return way === undefined ? [] : [{
      block,
      place,
      fact: `the transfer can come back here without a wait or a question, on the way ${[...way, context.flow.name].join(' → ')}`,
      remedy: 'let one of the flows wait, ask the customer, or count the rounds and stop',
    }];
  }),
};

/** The flows from `at` back to the first one, by flows that hand over at once; undefined if there is no such way. */
function wayBack(context: RuleContext, at: CheckedFlow, passed: readonly string[]): string[] | undefined {
  const [home] = passed;
  if (at.name === home) return passed as string[];
  if (passed.includes(at.name)) return undefined;
  for (const { target } of directTransfers(context, at)) {
    const way = wayBack(context, target, [...passed, at.name]);
    if (way !== undefined) return way;
  }
  return undefined;
}

/** The known flows that a flow goes on in before anything waits or asks. */
function directTransfers({ surroundings, lookup }: RuleContext, { document }: CheckedFlow, given?: ReadonlyMap<string, FlowNode>) {
  if (!document._actions.some(({ type, parameters }) => lookup(type, parameters)?.effect?.success === 'handed-over')) return [];
  const graph = given ?? flowGraph(document, lookup);
  const facts = forward(graph, document.startAction, ['at once'], (node, _, known) => (takesTime(node) ? new Set<string>() : known));
  return [...facts].filter(([, known]) => known.has('at once')).flatMap(([block]) => {
    const node = graph.get(block)!;
    return referencesOf(node, ({ refersTo }, { effect }) => refersTo === 'flow' && effect?.success === 'handed-over').flatMap(({ reference, place }) => {
      const target = surroundings.flow(reference);
      return target === undefined ? [] : [{ block, target, place }];
    });
  });
}

/** An action that the library does not know may do so, too. */
function takesTime({ spec }: FlowNode): boolean {
  return spec === undefined || Boolean(spec.effect?.waits) || (spec.category === 'interact' && spec.parameters.some(({ unit }) => unit === 'seconds'));
}
