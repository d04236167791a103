import { endFlow, step } from '../private/flow-examples';
import { forward } from '../private/forward';
import { FlowRule, RuleContext } from '../rule';

const WHISPERS = ['AGENT_WHISPER', 'CUSTOMER_WHISPER', 'OUTBOUND_WHISPER'];

const example = (next: string) => ({
  type: 'AGENT_WHISPER' as const,
  start: 'Tell',
  actions: [step('Tell', 'MessageParticipant', { Text: 'A callback.' }, next, { NoMatchingError: 'Tell' }), endFlow('End')],
});

export const whisperFlowEnds: FlowRule = {
  id: 'whisper-flow-ends',
  severity: 'error',
  summary: 'A whisper flow comes to an end.',
  rationale: 'Customer and agent are joined only when it ends; after two minutes the call is cut (DL-5), and the customer is lost.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-whisper-flow.html',
  bad: example('Tell'),
  good: example('End'),
  check: (context) => {
    if (!WHISPERS.includes(context.flow.type)) return [];
    const [caught] = trapped(context);
    return caught === undefined ? [] : [{
      block: caught,
      fact: 'the whisper never ends once it has come to this block, so that customer and agent are never joined',
      remedy: 'lead a branch to an EndFlow block',
    }];
  },
};

/** The blocks on a way from the start from which no way leads to an end; a branch that leads nowhere is reported elsewhere. */
function trapped({ graph, flow: { document } }: RuleContext): string[] {
  const reached = [...forward(graph, document.startAction, [], () => new Set<string>()).keys()];
  const ending = new Set(reached.filter((block) => {
    const { edges, spec } = graph.get(block)!;
    return edges.length === 0 || spec?.effect?.endsFlow || edges.some(({ target }) => !graph.has(target));
  }));
  for (let size = -1; size < ending.size;) {
    size = ending.size;
    reached.filter((block) => graph.get(block)!.edges.some(({ target }) => ending.has(target))).forEach((block) => ending.add(block));
  }
  return reached.filter((block) => !ending.has(block));
}
