import { isServed, pathEnds } from '../../src/validation/paths';
import { REQUEST_VARIANTS, requestFlows } from '../private/request-variants';
import { graphOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, outcomeOf, simpleWays, statesAt, Step } from '../private/walk';

function outcomes({ document }: TemplateFlow, only: (way: readonly Step[]) => boolean = () => true): string[] {
  const found = new Set<string>();
  for (const way of simpleWays(document)) if (only(way)) found.add(outcomeOf(way));
  return [...found].sort();
}

function took(block: string, branch: string): (way: readonly Step[]) => boolean {
  return (way) => way.some((step) => step.block.startsWith(block) && step.branch === branch);
}

function created({ type, branch }: Step): boolean {
  return type === 'CreateCallbackContact' && branch === 'next';
}

describe.each(REQUEST_VARIANTS)('Requested callbacks %s', (_, variant) => {
  const flows = requestFlows(variant);
  const flow = (prefix: string) => flows.find(({ logicalId }) => logicalId.startsWith(prefix))!;
  const [answered, channel] = [flow('RequestsAnswered'), flow('ChannelFlow')];

  test('end every way of every flow with a callback, in a queue, with a word, or beside a living contact', () => {
    const ends = flows.map(({ logicalId, document }) => ({ logicalId, all: pathEnds(graphOf(document), document.startAction) }));
    expect(ends.map(({ logicalId, all }) => [logicalId, all.length > 0, all.filter((end) => !isServed(end)).map(({ trail }) => trail.join(' → '))]))
      .toStrictEqual(flows.map(({ logicalId }) => [logicalId, true, []]));
  });

  test('cut nobody off by a second reading that follows every simple way', () => {
    for (const one of flows) expect(outcomes(one)).not.toContain('cut off');
    expect(outcomes(answered)).toStrictEqual(['called back', 'in queue', 'told']);
  });

  test('connect only customers who pressed 1, because a voicemail presses nothing', () => {
    const pressed = took('Greet the customer', '1');
    expect(outcomes(answered, (way) => !pressed(way))).toStrictEqual(['told']);
    expect(outcomes(answered, pressed)).toContain('in queue');
  });

  test('give a customer who answered a callback or a word wherever the queue takes nobody (CP-3)', () => {
    for (const branch of ['QueueAtCapacity', 'NoMatchingError']) {
      expect(outcomes(answered, took('Wait for the agent', branch))).toStrictEqual(['called back', 'told']);
    }
  });

  test('create a callback only with a number that the service took just before (CR-8, CR-9)', () => {
    for (const { document } of [answered, channel]) {
      const states = statesAt(document, 'unset', (state, { type, branch }) =>
        (type === 'UpdateContactCallbackNumber' ? branch === 'next' ? 'set' : 'refused' : state));
      expect(states.filter(({ action, state }) => action.Type === 'CreateCallbackContact' && state !== 'set')).toStrictEqual([]);
    }
  });

  test('end the contact once the callback exists', () => {
    for (const { document } of [answered, channel]) {
      const states = statesAt(document, 'none', (state, step) => (created(step) ? 'callback' : state));
      const after = states.filter(({ state }) => state === 'callback').map(({ action }) => String(action.Type));
      expect(after.filter((type) => !['DisconnectParticipant', 'MessageParticipant'].includes(type))).toStrictEqual([]);
      const said = states.filter(({ state }) => state === 'callback').map(({ block }) => block);
      expect(said.filter((block) => /not possible|failure/.test(block))).toStrictEqual([]);
    }
  });

  test('lead a contact of another channel on to agents, unless it is clear that a callback will come (K9, CH-2)', () => {
    const isClear = [took('Is it accepted', 'accepted'), took('Is it accepted', 'duplicate'), (way: readonly Step[]) => way.some(created)];
    const unsure = [...simpleWays(channel.document)].filter((way) => !isClear.some((one) => one(way)));
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter((way) => !way.some(({ block }) => block === 'Set queue'))).toStrictEqual([]);
  });

  test('keep the number out of the logs from the first block on', () => {
    for (const { document } of [answered, channel]) {
      const { Type, Parameters } = actionsByName(document).get(document.startAction)!;
      expect([Type, Parameters]).toStrictEqual(['UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }]);
    }
  });
});
