import { Read } from './data-flow';
import { forward } from './forward';
import { RuleContext } from '../rule';

const RESPONSE = '$.External';

/** A read of the response of a Lambda function; an invocation may pass on that of the round before, which is empty at first. */
export function isResponse({ graph }: RuleContext, { namespace, block }: Read): boolean {
  return namespace === RESPONSE && !invokes({ graph }, block);
}

/** The first read with which a flow shows that it goes on with the response of an earlier flow: it reads, and only then invokes. */
export function earlierResponse(context: RuleContext): Read | undefined {
  const early = context.dataFlow.reads.filter((read) => isResponse(context, read) && context.dataFlow.filling(read).never);
  return early.find((read) => {
    const { failed, filled } = context.dataFlow.filling(read);
    return failed.length + filled.length === 0 || leadsToInvocation(context, read.block);
  });
}

function leadsToInvocation({ graph }: RuleContext, from: string): boolean {
  return [...forward(graph, from, [], () => new Set<string>()).keys()].some((block) => invokes({ graph }, block));
}

function invokes({ graph }: Pick<RuleContext, 'graph'>, block: string): boolean {
  return graph.get(block)?.spec?.writes?.includes(RESPONSE) ?? false;
}
