import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { isServed, pathEnds } from '../../src/validation/paths';
import { warningsOf } from '../private/own-flows';
import { centerWith, PATHS } from '../private/path-variants';
import { flowsOf, graphOf } from '../private/template-flows';
import { actionsByName, branchesOf, statesAt, Step } from '../private/walk';

/** The one block that ends a contact without a word: another callback exists, or the customer has cancelled this one. */
const UNHEARD = ['End unwanted callback', 'End until the opening', 'End this attempt'];

/** What a contact has got, step by step, by the raw JSON: the second reading. */
function got(state: string, { type, branch }: Step): string {
  if (type === 'CreateCallbackContact' && branch === 'next') return 'callback';
  if (state === 'callback') return state;
  if (type === 'MessageParticipant') return branch === 'next' ? 'told' : 'nothing';
  return type.startsWith('Update') && branch === 'next' ? state : 'nothing';
}

function endsBySecondReading(document: FlowDocument): string[] {
  return statesAt(document, 'nothing', got)
    .filter(({ action }) => action.Type === 'DisconnectParticipant').map(({ block, state }) => `${block}: ${state}`);
}

const typesIn = (document: FlowDocument) => [...actionsByName(document).values()].map(({ Type }) => String(Type));

describe.each(PATHS)('A path to service %s', (_, steps) => {
  const center = centerWith(steps);
  const { stack } = center;
  const flows = flowsOf(center.template);
  const path = flows.find(({ logicalId }) => logicalId.startsWith('PathFlow'))!.document;

  test('ends every way of every flow with a callback, in a queue, or with a word', () => {
    const unserved = flows.map(({ logicalId, document }) => {
      const ends = pathEnds(graphOf(document), document.startAction);
      return [logicalId, ends.length > 0, ends.filter((end) => !isServed(end) && !UNHEARD.includes(end.block)).map(({ trail }) => trail.join(' → '))];
    });
    expect(unserved).toStrictEqual(flows.map(({ logicalId }) => [logicalId, true, []]));
  });

  test('ends no way of a flow with a caller in nothing, by a second reading', () => {
    const heard = flows.filter(({ logicalId }) => /^Path(Flow|AfterHours)/.test(logicalId) && !logicalId.includes('Creation'));
    const ends = heard.flatMap(({ document }) => endsBySecondReading(document));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => end.endsWith(': nothing'))).toStrictEqual([]);
  });

  test('leads to a person from everywhere before the line, whatever the hours and the menus do', () => {
    expect(typesIn(path)).toContain('TransferContactToQueue');
    const failing = [...actionsByName(path)].filter(([, { Type }]) => ['CheckHoursOfOperation', 'InvokeLambdaFunction', 'CheckMetricData'].includes(String(Type)));
    const cut = failing.flatMap(([block, action]) => branchesOf(action).filter(({ name }) => name === 'NoMatchingError')
      .filter(({ target }) => target.includes('Apologize')).map(({ target }) => `${block} → ${target}`));
    expect(cut).toStrictEqual([]);
  });

  test('leads who finds the line full to another queue, to a callback or to a word (CP-3)', () => {
    const { Transitions } = actionsByName(path).get('Wait for an agent')! as { Transitions: JsonObject };
    const errors = Transitions.Errors as { ErrorType: string; NextAction: string }[];
    const targets = Object.fromEntries(errors.map(({ ErrorType, NextAction }) => [ErrorType, NextAction]));
    expect(targets.QueueAtCapacity).toBe(targets.NoMatchingError);
    expect(['Is anybody in overflow queue 1', 'Say nobody is free']).toContain(targets.QueueAtCapacity);
  });

  test('leaves the checker nothing to say', () => {
    expect(warningsOf(stack)).toStrictEqual([]);
  });
});

describe('The callback after hours', () => {
  const center = centerWith(PATHS[1][1]);
  const flows = flowsOf(center.template);
  const creation = flows.find(({ logicalId }) => logicalId.includes('AfterHoursCreation'))!.document;

  test('is put off to a contact without a creation flow, so that nobody is called while it is closed (HO-1, CF-4)', () => {
    const later = [...actionsByName(creation)].filter(([name]) => name.startsWith('Call after'));
    expect(later).toHaveLength(96);
    expect(later.filter(([, { Parameters }]) => 'ContactFlowId' in (Parameters as JsonObject))).toStrictEqual([]);
  });

  test('goes into its queue as any other if it cannot be put off, because late is better than never', () => {
    const later = [...actionsByName(creation)].filter(([name]) => name.startsWith('Call after'));
    const failed = new Set(later.flatMap(([, action]) => branchesOf(action).filter(({ name }) => name === 'NoMatchingError').map(({ target }) => target)));
    expect([...failed]).toStrictEqual(['Keep number out of logs']);
  });

  test('is created with a number that the service took just before (CR-8, CR-9)', () => {
    for (const { document } of flows.filter(({ logicalId }) => /AfterHours/.test(logicalId))) {
      const states = statesAt(document, 'unset', (state, { type }) => (type === 'UpdateContactCallbackNumber' ? 'set' : state));
      expect([...new Set(states.filter(({ action }) => action.Type === 'CreateCallbackContact').map(({ state }) => state))]).toStrictEqual(['set']);
    }
  });
});

test('The reading of these tests finds a full line that is led straight to a disconnect', () => {
  const center = centerWith(PATHS[0][1]);
  const json = JSON.parse(flowsOf(center.template).find(({ logicalId }) => logicalId.startsWith('PathFlow'))!.document.render());
  const wait = json.Actions.find(({ Identifier }: JsonObject) => Identifier === 'Wait for an agent');
  wait.Transitions.Errors[0].NextAction = 'Hang up when not served';
  const document = FlowDocument.parse(JSON.stringify(json));
  expect(endsBySecondReading(document)).toContain('Hang up when not served: nothing');
});
