import { FlowContent } from '../../src/blocks';
import { requestedApology, requestedChain, RequestedPlan, requestedWaitingChain } from '../../src/callbacks/private/requested-flow';
import { englishRequestedPrompts } from '../../src/callbacks/requested-callback-prompts';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { isServed, pathEnds } from '../../src/validation/paths';
import { CallCenter } from '../private/callback-setup';
import { flowOf, graphOf, TemplateFlow } from '../private/template-flows';
import { outcomeOf, simpleWays } from '../private/walk';

const ENGLISH = { languageCode: 'en-US', voice: 'Joanna', prompts: englishRequestedPrompts({}) };
const BRITISH = { ...ENGLISH, languageCode: 'en-GB', voice: 'Amy' };

function answeredFlow(languages: RequestedPlan['languages']): TemplateFlow {
  const center = new CallCenter();
  const { stack, instance, callbacks: queue } = center;
  const waitingFlow = new ContactFlow(stack, 'Waiting', {
    instance, type: ContactFlowType.CUSTOMER_QUEUE, content: FlowContent.fromBlocks(requestedWaitingChain(languages)),
  });
  new ContactFlow(stack, 'Answered', {
    instance,
    content: FlowContent.fromBlocks(requestedChain({ languages, queue, callbackQueue: queue, waitingFlow }), { onError: requestedApology(languages) }),
  });
  return flowOf(center.template, 'Answered');
}

test.each([['one language', [ENGLISH]], ['two languages', [ENGLISH, BRITISH]]])(
  'In %s, whoever picks up ends in a queue, with a callback, or with a word (CP-3)', (_, languages) => {
    const { document } = answeredFlow(languages);
    expect(pathEnds(graphOf(document), document.startAction).filter((end) => !isServed(end))).toStrictEqual([]);
    const outcomes = new Set<string>();
    for (const way of simpleWays(document)) outcomes.add(outcomeOf(way));
    expect([...outcomes].sort()).toStrictEqual(['called back', 'in queue', 'told']);
  });

test('A machine that presses nothing gets into no queue, and has no callback', () => {
  const machine = [...simpleWays(answeredFlow([ENGLISH]).document)]
    .filter((way) => !way.some(({ block, branch }) => block === 'Greet the customer' && branch !== 'InputTimeLimitExceeded'));
  expect(machine.length).toBeGreaterThan(0);
  expect([...new Set(machine.map(outcomeOf))]).toStrictEqual(['told']);
});
