import { FlowDocument } from '../../../src/language/document';
import { flowGraph } from '../../../src/language/graph';
import { JsonObject } from '../../../src/language/json';
import { BlockSpec, specLookup } from '../../../src/language/spec';
import { DataFlow } from '../../../src/validation/private/data-flow';
import { step } from '../../../src/validation/private/flow-examples';
import { referencesIn } from '../../../src/validation/private/parameter-references';

const spec = (type: string, writes?: string[], errors: BlockSpec['errors'] = []): BlockSpec => ({
  block: type, type, category: 'interact', docs: '', parameters: [], errors, flowTypes: [], summary: () => '', ...(writes ? { writes } : {}),
});
const SPECS = [
  spec('Show', ['$.Views'], [
    { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' }, { type: 'NoMatchingError', required: true, meaning: 'failure' },
  ]),
  spec('Module', ['$.Modules.Result', '$.Modules.ResultData']),
  spec('Say'),
];

function dataFlow(...actions: JsonObject[]): DataFlow {
  const document = FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: actions[0].Identifier, Actions: actions }));
  return new DataFlow(flowGraph(document, specLookup(SPECS)), document.startAction, SPECS);
}

const fillings = (flow: DataFlow) => flow.reads.map((read) => ({ ...flow.filling(read), path: read.path }));
const SAY = step('Say', 'Say', { Text: '$.Views.Action' });

describe('DataFlow', () => {
  test('tells what filled a namespace last, what failed, and that nothing did', () => {
    const show = step('Show', 'Show', {}, 'Say', { NoMatchingError: 'Say' });
    expect(fillings(dataFlow(show, SAY))).toStrictEqual([{ never: false, failed: ['Show'], filled: ['Show'], path: '$.Views.Action' }]);
    expect(fillings(dataFlow(SAY))).toStrictEqual([{ never: true, failed: [], filled: [], path: '$.Views.Action' }]);
  });

  test('takes an ordinary outcome for a success', () => {
    const show = step('Show', 'Show', {}, 'Say', { NoMatchingCondition: 'Say' });
    expect(fillings(dataFlow(show, SAY))).toMatchObject([{ failed: [], filled: ['Show'] }]);
  });

  test('forgets what was there before', () => {
    const show = (name: string, next: string) => step(name, 'Show', {}, next);
    expect(fillings(dataFlow(show('First', 'Second'), show('Second', 'Say'), SAY))).toMatchObject([{ filled: ['Second'] }]);
  });

  test('knows nothing behind an action that the library does not know', () => {
    expect(fillings(dataFlow(step('New', 'New', {}, 'Say'), SAY))).toMatchObject([{ never: false, failed: [], filled: [] }]);
  });

  test('follows only what blocks fill, by whole names', () => {
    const say = step('Say', 'Say', { Text: '$.Modules.ResultData.name $.Modules.Input.name $.ViewsOther.x $.Attributes.y' });
    expect(fillings(dataFlow(step('Call', 'Module', {}, 'Say'), say))).toStrictEqual([
      { never: false, failed: [], filled: ['Call'], path: '$.Modules.ResultData.name' },
    ]);
  });

  test('comes to an end in a loop', () => {
    const say = step('Say', 'Say', { Text: '$.Views.Action' }, 'Show');
    expect(fillings(dataFlow(say, step('Show', 'Show', {}, 'Say')))).toMatchObject([{ never: true, filled: ['Show'] }]);
  });

  test('leaves out what no way leads to', () => {
    expect(dataFlow(step('End', 'Say', {}), SAY).reads).toStrictEqual([]);
  });
});

describe('referencesIn', () => {
  test('finds every path with its place, in texts, lists and objects', () => {
    expect(referencesIn({ Text: 'Hello $.External.name.', List: [{ Value: "$.Attributes['first name']" }], Plain: 'costs $5', Number: 1 })).toStrictEqual([
      { place: 'Text', path: '$.External.name' }, { place: 'List[0].Value', path: "$.Attributes['first name']" },
    ]);
  });

  test('finds a path with a dot before the bracket', () => {
    expect(referencesIn({ Text: "Hello $.Attributes.['first name'].x." })).toStrictEqual([{ place: 'Text', path: "$.Attributes.['first name'].x" }]);
  });
});
