import { Read } from '../private/data-flow';
import { flow, invoke, tell } from '../private/flow-examples';
import { forward } from '../private/forward';
import { quoted, readObservations } from '../private/read-observations';
import { FlowRule, RuleContext } from '../rule';

const isResponse = ({ namespace }: Read) => namespace === '$.External';

export const lambdaResultOfOtherCall: FlowRule = {
  id: 'lambda-result-of-other-call',
  severity: 'info',
  summary: 'A key of a response is not read again when only another function has answered since.',
  rationale: 'Each invocation replaces the whole response, also when another function was invoked; the other one may not return the key.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: flow(
    invoke('Look up', 'Greet'), tell('Greet', 'Hello $.External.name', 'Write'),
    invoke('Write', 'Say goodbye', 'Hang up', { LambdaFunctionARN: 'writer' }), tell('Say goodbye', 'Goodbye $.External.name'),
  ),
  good: flow(
    invoke('Look up', 'Greet'), tell('Greet', 'Hello $.External.name', 'Write'),
    invoke('Write', 'Say goodbye', 'Hang up', { LambdaFunctionARN: 'writer' }), tell('Say goodbye', 'Done: $.External.result'),
  ),
  check: (context) => readObservations(context, isResponse, (_, read) => isOther(context, read), (paths, { filled }) => ({
    fact: `the block reads ${paths}, which was read after another function before, and the response is now that of ${quoted(filled)}`,
    remedy: 'keep the value in a contact attribute before the next invocation, or let both functions return it',
  })),
};

/** The same key was read earlier, and none of the functions that may have answered then can have answered last. */
function isOther(context: RuleContext, read: Read): boolean {
  const functions = functionsAt(context, read);
  if (functions.length === 0) return false;
  const others = context.dataFlow.reads.filter(({ path, block }) => path === read.path && block !== read.block).filter((other) => {
    const answered = functionsAt(context, other);
    return answered.length > 0 && !answered.some((name) => functions.includes(name));
  });
  return others.some(({ block }) => leadsTo(context, block, read.block) && !leadsTo(context, read.block, block));
}

function leadsTo({ graph }: RuleContext, from: string, to: string): boolean {
  return forward(graph, from, [], () => new Set<string>()).has(to);
}

function functionsAt({ dataFlow, graph }: RuleContext, read: Read): string[] {
  return dataFlow.filling(read).filled.map((block) => {
    const { spec, action } = graph.get(block)!;
    return String(action.parameters[spec!.parameters.find(({ refersTo }) => refersTo === 'function')?.path ?? ''] ?? block);
  });
}
