import { OfferPoint } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { EVERYWHERE, gateOf, THREE_LANGUAGES } from '../private/callback-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName, branchesOf, statesAt } from '../private/walk';

const ASK = 'Ask whether to offer';
const DECIDE = 'Is the offer worth it';

/** Where the two blocks of the gate lead in a flow. */
function gateBranches(center: CallCenter, flow: string): Record<string, string> {
  const actions = actionsByName(flowOf(center.template, flow).document);
  return Object.fromEntries([ASK, DECIDE].flatMap((block) => branchesOf(actions.get(block)!).map(({ name, target }) => [name, target])));
}

describe('QueuedCallback behind a gate', () => {
  test.each([
    [OfferPoint.INBOUND, 'CallbackInbound', 'Set inbound queue'],
    [OfferPoint.CUSTOMER_QUEUE, 'CallbackCustomerQueue', 'Wait in line'],
    [OfferPoint.QUEUE_TRANSFER, 'CallbackQueueTransfer', 'Set inbound queue'],
  ])('leads customers who get no offer at %s straight on, and all others to the offer', (point, flow, next) => {
    const center = new CallCenter();
    center.callback({ offerGate: gateOf(center), offerIn: [point] });
    expect(gateBranches(center, flow)).toStrictEqual({
      'next': DECIDE, 'no-offer': next, 'NoMatchingCondition': 'Set voice', 'NoMatchingError': 'Set voice',
    });
  });

  test('offers in the language of the customer if the gate fails', () => {
    const center = new CallCenter();
    center.callback({ offerGate: gateOf(center), languages: THREE_LANGUAGES });
    expect(gateBranches(center, 'CallbackInbound')).toMatchObject({ NoMatchingError: 'Which language', NoMatchingCondition: 'Which language' });
  });

  test('asks the gate about the inbound queue on every way to the offer', () => {
    const center = new CallCenter();
    center.callback({ offerGate: gateOf(center), offerIn: EVERYWHERE });
    for (const flow of ['CallbackInbound', 'CallbackCustomerQueue', 'CallbackQueueTransfer']) {
      const { document } = flowOf(center.template, flow);
      const states = statesAt(document, 'not asked', (state, { block }) => (block === ASK ? 'asked' : state));
      expect(states.filter(({ block }) => block === 'Offer callback').map(({ state }) => state)).toStrictEqual(['asked']);
      expect(actionsByName(document).get(ASK)).toMatchObject({
        Parameters: { LambdaInvocationAttributes: { queueArn: expect.stringMatching(/^\$\{Support[0-9A-F]{8}\.QueueArn\}$/) } },
      });
    }
  });

  test('warns of nothing', () => {
    const center = new CallCenter();
    center.callback({ offerGate: gateOf(center), offerIn: EVERYWHERE });
    const found = center.template && center.stack.node.findAll().flatMap(({ node }) => node.metadata).filter(({ type }) => /warning|error/.test(type));
    expect(found).toStrictEqual([]);
  });

  test('fails with a gate that knows nothing of the inbound queue', () => {
    const center = new CallCenter();
    expect(messageOf(() => center.callback({ offerGate: gateOf(center), inboundQueue: center.callbacks })).split('\n')).toStrictEqual([
      'QueuedCallback "Stack/Callback" is not valid',
      '  - [QueueNotWatched] inboundQueue is none of the queues of the metrics, got "Stack/Callbacks"; add it to the queues of "Stack/Metrics"',
    ]);
  });
});
