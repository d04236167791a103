import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { isServed, pathEnds } from '../../src/validation/paths';
import { CallCenter } from '../private/callback-setup';
import { LINE_VARIANTS, lineCenter, lineFlows } from '../private/line-variants';
import { warningsOf } from '../private/own-flows';
import { flowsOf, graphOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, branchesOf, statesAt, Step } from '../private/walk';

const LOOP = 'MessageParticipantIteratively';

function unserved({ document }: { document: FlowDocument }): string[] {
  return pathEnds(graphOf(document), document.startAction).filter((end) => !isServed(end)).map(({ trail }) => trail.join(' → '));
}

/** The second reading: what a customer has got so far, by the raw document. */
function gain(state: string, { type, branch }: Step): string {
  if (state === 'called back' || (type === 'CreateCallbackContact' && branch === 'next')) return 'called back';
  if (type === 'MessageParticipant' && branch === 'next') return 'told';
  return type.startsWith('Update') && branch === 'next' ? state : 'nothing';
}

function hangUps({ document }: { document: FlowDocument }): string[] {
  return [...new Set(statesAt(document, 'nothing', gain).filter(({ action }) => action.Type === 'DisconnectParticipant').map(({ state }) => state))];
}

/** The blocks from which one can come to each block. */
function leadersOf(document: FlowDocument): Map<string, Set<string>> {
  const leaders = new Map<string, Set<string>>();
  for (const [block, action] of actionsByName(document)) {
    for (const { target } of branchesOf(action)) leaders.set(target, (leaders.get(target) ?? new Set()).add(block));
  }
  return leaders;
}

/** The blocks of a flow from which a customer can come to one of these types. */
function blocksBefore(document: FlowDocument, types: readonly string[]): Set<string> {
  const leaders = leadersOf(document);
  const found = new Set([...actionsByName(document)].filter(([, { Type }]) => types.includes(String(Type))).map(([block]) => block));
  for (const block of found) leaders.get(block)?.forEach((leader) => found.add(leader));
  return found;
}

describe.each(LINE_VARIANTS)('QueueExperience %s', (_, variant) => {
  const center: CallCenter = lineCenter(variant);
  const flows: TemplateFlow[] = flowsOf(center.template);
  const [line] = lineFlows(center).filter(({ type }) => type === 'CUSTOMER_QUEUE');

  test('ends every way of every flow with a callback, in a queue, with a word, or beside a living contact', () => {
    const others = flows.filter(({ logicalId }) => !logicalId.startsWith('CallbackCreation'));
    expect(others.map((flow) => [flow.logicalId, unserved(flow)])).toStrictEqual(others.map(({ logicalId }) => [logicalId, []]));
  });

  test('hangs up by a second reading only on customers who have a callback, or were just told why', () => {
    expect(hangUps(line).filter((state) => !['called back', 'told'].includes(state))).toStrictEqual([]);
  });

  test('plays the music before it says, asks or moves anything (QF-5a)', () => {
    const early = statesAt(line.document, 'fresh', (state, { type }) => (type === LOOP ? 'interrupted' : state))
      .filter(({ state }) => state === 'fresh').map(({ action }) => String(action.Type));
    expect([...new Set(early)].filter((type) => !['Compare', 'UpdateContactTextToSpeechVoice', LOOP].includes(type))).toStrictEqual([]);
  });

  test('leads from every block back to the music, or to an end that was chosen', () => {
    const ends = blocksBefore(line.document, [LOOP, 'DisconnectParticipant', 'EndFlowExecution']);
    expect([...actionsByName(line.document).keys()].filter((block) => !ends.has(block))).toStrictEqual([]);
  });

  test('ends the customer queue flow only where not even speech can be played, with the customer still in the queue', () => {
    const silent = [...actionsByName(line.document)].flatMap(([block, action]) => branchesOf(action)
      .filter(({ target }) => target === 'Wait in silence').map(({ name }) => `${String(action.Type)} ${block.split(' ')[0]} ${name}`));
    expect([...new Set(silent)]).toStrictEqual([`${LOOP} Wait NoMatchingError`]);
  });

  test('interrupts the music less often than an agent may take to accept (QF-5)', () => {
    const seconds = [...actionsByName(line.document).values()].filter(({ Type }) => Type === LOOP)
      .map(({ Parameters }) => Number((Parameters as JsonObject).InterruptFrequencySeconds ?? Infinity));
    expect(Math.min(...seconds)).toBeGreaterThan(20);
  });

  test('creates no callback while the attribute says that one is being offered, as the callback contact inherits it (CR-10)', () => {
    const states = statesAt(line.document, 'unset', (state, { type, parameters, branch }) => {
      if (type !== 'UpdateContactAttributes' || state === 'attribute failed') return state;
      if (branch !== 'next') return 'attribute failed';
      return (parameters.Attributes as Record<string, string>).callbackOffering ?? state;
    });
    const known = states.filter(({ action, state }) => action.Type === 'CreateCallbackContact' && state !== 'attribute failed');
    expect([...new Set(known.map(({ state }) => state))]).toStrictEqual(offersHere(line) ? ['no'] : []);
  });

  test('has no finding that nobody has acknowledged', () => {
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });
});

function offersHere({ document }: TemplateFlow): boolean {
  return [...actionsByName(document).values()].some(({ Type }) => Type === 'CreateCallbackContact');
}

describe('The walk', () => {
  const { document } = lineFlows(lineCenter(LINE_VARIANTS[5][1])).find(({ type }) => type === 'CUSTOMER_QUEUE')!;

  test.each([['Create callback', 'NoMatchingError'], ['Look at the line', 'NoMatchingError'], ['Offer callback', 'InputTimeLimitExceeded']])(
    'reports the block "%s" with its branch %s led to a disconnect, in both readings', (block, branch) => {
      const json = JSON.parse(document.render());
      const action = json.Actions.find(({ Identifier }: JsonObject) => Identifier === block);
      action.Transitions.Errors.find(({ ErrorType }: JsonObject) => ErrorType === branch).NextAction = 'Leave the line';
      const broken = { document: FlowDocument.parse(JSON.stringify(json)) };
      expect(unserved(broken)).toHaveLength(1);
      expect(hangUps(broken)).toContain('nothing');
    });
});
