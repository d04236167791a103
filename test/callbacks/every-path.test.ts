import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { VARIANTS, variantFlows } from '../private/callback-variants';
import { created, endsOf, operation, outcomes, outcomesOfSimpleWays, unservedWays } from '../private/path-readings';
import { actionsByName, branchesOf, outcomeOf, simpleWays, statesAt } from '../private/walk';

const ENDS = ['DisconnectParticipant', 'EndFlowExecution', 'TransferContactToQueue', 'MessageParticipantIteratively'];

/** The one block that ends a contact for good reason: its customer has cancelled it, or has another callback. */
const UNWANTED = 'End unwanted callback';

/** The ways that leave a customer without anything. */
function unserved(flow: { document: FlowDocument }): string[] {
  return unservedWays(flow, UNWANTED);
}

describe.each(VARIANTS)('QueuedCallback %s', (_, variant) => {
  const flows = variantFlows(variant);
  const creation = flows.filter(({ logicalId }) => logicalId.startsWith('CallbackCreation'));
  const offering = flows.filter(({ document }) => !creation.some((one) => one.document === document)
    && [...actionsByName(document).values()].some(({ Type }) => Type === 'CreateCallbackContact'));

  test('offers the callback wherever it is asked to', () => {
    expect(offering).toHaveLength(variant.offerIn?.length ?? 1);
  });

  test('ends every way of every flow with a callback, in a queue, with a word, or beside a living contact', () => {
    expect(flows.map((flow) => [flow.logicalId, endsOf(flow).length > 0, unserved(flow)]))
      .toStrictEqual(flows.map(({ logicalId }) => [logicalId, true, []]));
  });

  test('has the same ends by a second reading that follows every simple way', () => {
    for (const flow of flows) {
      expect(outcomesOfSimpleWays(flow)).toStrictEqual(outcomes(flow));
    }
  });

  test('leaves no contact of the creation flow without a queue or another callback, as nobody hears a word there (CF-2, CF-3)', () => {
    expect(creation).toHaveLength(1);
    for (const { document } of creation) {
      const ways = [...simpleWays(document)].filter((way) => way[way.length - 1].block !== UNWANTED);
      expect([...new Set(ways.map(outcomeOf))].sort()).toStrictEqual(['called back', 'in queue']);
      expect([...actionsByName(document).values()].filter(({ Type }) => /Message|Input/.test(String(Type)))).toStrictEqual([]);
    }
  });

  test('ends a callback only on the clear answer that it is cancelled or that the customer has another one', () => {
    const ended = [...simpleWays(creation[0].document)].filter((way) => way[way.length - 1].block === UNWANTED);
    expect(ended.map((way) => [way[way.length - 3].branch, way[way.length - 2].block, way[way.length - 2].branch])).toStrictEqual(
      variant.refuseDuplicates === false ? [] : ['cancelled', 'duplicate'].map((answer) => ['next', 'Is it still wanted', answer]));
  });

  test('creates a callback only with a number that the service took just before (CR-8, CR-9)', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'unset', (state, { type, branch }) =>
        (type === 'UpdateContactCallbackNumber' ? branch === 'next' ? 'set' : 'refused' : state));
      expect([...new Set(states.filter(({ action }) => action.Type === 'CreateCallbackContact').map(({ state }) => state))]).toStrictEqual(['set']);
    }
  });

  test('names the number again where the creation flow starts over with a queue (CR-9)', () => {
    const states = statesAt(creation[0].document, 'unset', (state, { type }) => (type === 'UpdateContactCallbackNumber' ? 'set' : state));
    expect(states.filter(({ action }) => action.Type === 'CreateCallbackContact').map(({ state }) => state)).toStrictEqual(['set']);
  });

  test('releases a reservation of which no callback came', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'free', (state, step) => {
        if (operation(step) === 'reserve') return 'reserved';
        if (operation(step) === 'release' || created(step) || step.branch === 'duplicate') return 'free';
        return state;
      });
      const kept = states.filter(({ action, state }) => state === 'reserved' && ENDS.includes(String(action.Type)));
      expect(kept.map(({ block }) => block)).toStrictEqual([]);
      expect(states.some(({ state }) => state === 'reserved')).toBe(variant.refuseDuplicates !== false);
    }
  });

  test('ends the call once the callback exists, so that nobody is called back and in line as well', () => {
    for (const { document } of [...offering, ...creation]) {
      const states = statesAt(document, 'none', (state, step) => (created(step) ? 'callback' : state));
      const after = states.filter(({ state }) => state === 'callback').map(({ action }) => String(action.Type));
      expect(after).toContain('DisconnectParticipant');
      expect(after.filter((type) => !['DisconnectParticipant', 'MessageParticipant'].includes(type))).toStrictEqual([]);
    }
  });
});

describe('The walk', () => {
  const flows = variantFlows({});
  const inbound = flows.find(({ logicalId }) => logicalId.startsWith('CallbackInbound'))!.document;
  const HANG_UP = 'Disconnect after failure';

  /** The document with one branch led to the disconnect. */
  function broken(block: string, branch: string): FlowDocument {
    const json = JSON.parse(inbound.render());
    const action = json.Actions.find(({ Identifier }: JsonObject) => Identifier === block);
    const error = action.Transitions.Errors.find(({ ErrorType }: JsonObject) => ErrorType === branch);
    error.NextAction = HANG_UP;
    return FlowDocument.parse(JSON.stringify(json));
  }

  test('reports a full queue that is led straight to the disconnect', () => {
    expect(unserved({ document: broken('Wait for an agent', 'QueueAtCapacity') }))
      .toStrictEqual([expect.stringMatching(/^Set logging → Set voice → Offer callback → Stay in line → .* → Wait for an agent → Disconnect after failure$/)]);
  });

  test.each([
    ['Create callback', 'NoMatchingError'], ['Set inbound queue', 'NoMatchingError'], ['Offer callback', 'InputTimeLimitExceeded'],
  ])('reports the block "%s" with its branch %s led to the disconnect, in both readings', (block, branch) => {
    const document = broken(block, branch);
    expect(unserved({ document })).toHaveLength(1);
    expect(outcomesOfSimpleWays({ document })).toContain(`${HANG_UP}: cut off`);
  });

  test('reports every single error branch that is led to the disconnect, except behind a callback', () => {
    const missed = [...actionsByName(inbound)].flatMap(([block, action]) => branchesOf(action)
      .filter(({ name, target }) => /Error|Exceeded|Invalid|Dialable|Capacity|NoMatching/.test(name) && target !== HANG_UP)
      .filter(({ name }) => unserved({ document: broken(block, name) }).length === 0)
      .map(({ name }) => `${block} › ${name}`));
    expect(missed).toStrictEqual(['Confirm callback › NoMatchingError']);
  });
});
