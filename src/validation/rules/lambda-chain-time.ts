import { FlowNode } from '../../language/graph';
import { flow, invoke, tell } from '../private/flow-examples';
import { secondsOf } from '../private/waiting-time';
import { FlowRule, RuleContext } from '../rule';

const MAX_SECONDS = 20;
const LONG = { InvocationTimeLimitSeconds: '8' };
const THIRD = invoke('Third', 'Hang up', 'Hang up', LONG);

export const lambdaChainTime: FlowRule = {
  id: 'lambda-chain-time',
  severity: 'warning',
  summary: `Lambda functions in a row take ${MAX_SECONDS} seconds at most until the customer hears something.`,
  rationale: 'The service stops a sequence of functions after 20 seconds, and meanwhile the customer hears silence.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  bad: flow(invoke('First', 'Second', 'Hang up', LONG), invoke('Second', 'Third', 'Hang up', LONG), THIRD),
  good: flow(invoke('First', 'Second', 'Hang up', LONG), invoke('Second', 'Say wait', 'Hang up', LONG), tell('Say wait', 'One moment.', 'Third'), THIRD),
  check: (context) => [...tooLate(context)].map(([block, seconds]) => ({
    block,
    fact: `the functions up to this one may take ${seconds} s in a row, more than ${MAX_SECONDS} s, without a prompt between them`,
    remedy: 'play a prompt between them, or shorten their time limits',
  })),
};

/** Every block with every time that can have passed before it; a way is given up where the time is exceeded. */
function tooLate({ graph, flow: { document } }: RuleContext): Map<string, number> {
  const late = new Map<string, number>();
  if (![...graph.values()].some(invokesAndWaits)) return late;
  const seen = new Set<string>();
  const open = [{ block: document.startAction, seconds: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const node = graph.get(at.block);
    if (node === undefined || seen.has(`${at.seconds} ${at.block}`)) continue;
    seen.add(`${at.seconds} ${at.block}`);
    const seconds = secondsAfter(node, at.seconds);
    if (seconds > MAX_SECONDS && at.seconds > 0) late.set(at.block, Math.max(seconds, late.get(at.block) ?? 0));
    else if (seconds <= MAX_SECONDS) open.push(...node.edges.map(({ target }) => ({ block: target, seconds })));
  }
  return late;
}

function secondsAfter(node: FlowNode, before: number): number {
  if (invokesAndWaits(node)) return before + (secondsOf(node) ?? 0);
  // An action that the library does not know may speak.
  return node.spec === undefined || node.spec.effect?.speaks || node.spec.effect?.waits ? 0 : before;
}

function invokesAndWaits({ spec }: FlowNode): boolean {
  return (spec?.parameters.some(({ refersTo }) => refersTo === 'function') ?? false) && (spec?.writes?.includes('$.External') ?? false);
}
