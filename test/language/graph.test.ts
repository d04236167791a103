import { FlowDocument } from '../../src/language/document';
import { FLOW_TYPES } from '../../src/language/flow-type';
import { flowGraph } from '../../src/language/graph';
import { BlockSpec, specLookup } from '../../src/language/spec';

function spec(block: string, type: string, more: Partial<BlockSpec> = {}): BlockSpec {
  return { block, type, category: 'check', docs: 'https://example.com', parameters: [], errors: [], flowTypes: FLOW_TYPES, summary: () => '', ...more };
}

const lookup = specLookup([
  spec('Menu', 'Ask', { applies: ({ Store }) => Store === undefined, nextRepeats: 'NoMatchingCondition' }),
  spec('Store', 'Ask', { applies: ({ Store }) => Store !== undefined }),
  spec('Say', 'Say'),
]);

describe('flowGraph', () => {
  const transitions = { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingCondition' }] };
  const graph = (...Actions: object[]) => flowGraph(FlowDocument.parse(JSON.stringify({ StartAction: 'a', Actions })), lookup);

  test('has every action by its identifier, in the order of the document, with what is known about it', () => {
    const nodes = graph({ Identifier: 'b', Type: 'Say' }, { Identifier: 'a', Type: 'Unknown' });
    expect([...nodes].map(([name, node]) => [name, node.spec?.block])).toStrictEqual([['b', 'Say'], ['a', undefined]]);
  });

  test('leaves out a next action that only repeats another branch', () => {
    expect(graph({ Identifier: 'a', Type: 'Ask', Parameters: {}, Transitions: transitions }).get('a')?.edges.map(({ label }) => label)).toStrictEqual(['NoMatchingCondition']);
  });

  test('keeps a next action that is the success, also of an action that is unknown', () => {
    const nodes = graph({ Identifier: 'a', Type: 'Ask', Parameters: { Store: 'True' }, Transitions: transitions }, { Identifier: 'b', Type: 'New', Transitions: transitions });
    expect([...nodes.values()].map(({ edges }) => edges.map(({ label }) => label))).toStrictEqual([['next', 'NoMatchingCondition'], ['next', 'NoMatchingCondition']]);
  });

  test('counts the first of two actions with one identifier', () => {
    expect(graph({ Identifier: 'a', Type: 'Say' }, { Identifier: 'a', Type: 'Ask' }).get('a')?.action.type).toBe('Say');
  });
});
