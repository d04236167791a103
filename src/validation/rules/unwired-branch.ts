import { disconnect, say } from '../private/examples';
import { finishedActions, isDraft, KnownAction } from '../private/known-actions';
import { transitionsOf } from '../private/transitions';
import { FlowRule, Observation, RuleContext } from '../rule';

export const unwiredBranch: FlowRule = {
  id: 'unwired-branch',
  severity: 'error',
  summary: 'Every branch of a block is wired, and every block that goes on has a next one.',
  rationale: 'The service refuses an action without a next one, and the designer publishes no flow with a loose branch.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: { type: 'CONTACT_FLOW', start: 'Say goodbye', actions: [say('Say goodbye', ''), disconnect('Hang up')] },
  good: { type: 'CONTACT_FLOW', start: 'Say goodbye', actions: [say('Say goodbye', 'Hang up'), disconnect('Hang up')] },
  check: (context) => [...emptyTargets(context), ...missingNext(context)],
};

function emptyTargets({ flow, graph }: RuleContext): Observation[] {
  if (isDraft(flow.document)) return [];
  return [...graph.values()].flatMap(({ action, edges }) => edges.filter(({ target }) => target === '').map((edge) => ({
    block: action.identifier,
    place: edge.label,
    fact: 'the branch leads nowhere',
    remedy: 'wire it to a block of the flow',
  })));
}

function missingNext(context: RuleContext): Observation[] {
  return finishedActions(context).filter(needsNext).map(({ action, spec }) => ({
    block: action.identifier,
    place: 'next',
    fact: 'the block has no NextAction',
    remedy: spec.nextRepeats ? `add one with the target of ${spec.nextRepeats}` : 'add one that leads to a block of the flow',
  }));
}

function needsNext({ action, spec }: KnownAction): boolean {
  return !spec.terminal && !spec.neverGoesOn && typeof transitionsOf(action).NextAction !== 'string';
}
