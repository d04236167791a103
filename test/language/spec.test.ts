import { FLOW_TYPES } from '../../src/language/flow-type';
import { BlockSpec, specLookup } from '../../src/language/spec';

function spec(block: string, type: string, more: Partial<BlockSpec> = {}): BlockSpec {
  return { block, type, category: 'check', docs: 'https://example.com', parameters: [], errors: [], flowTypes: FLOW_TYPES, summary: () => '', ...more };
}

const lookup = specLookup([
  spec('Menu', 'Ask', { applies: ({ Store }) => Store === undefined, nextRepeats: 'NoMatchingCondition' }),
  spec('Store', 'Ask', { applies: ({ Store }) => Store !== undefined }),
  spec('Say', 'Say'),
]);

describe('specLookup', () => {
  test('finds a specification by type', () => {
    expect(lookup('Say', {})?.block).toBe('Say');
  });

  test('tells apart the blocks that share a type by their parameters', () => {
    expect([lookup('Ask', {})?.block, lookup('Ask', { Store: 'True' })?.block]).toStrictEqual(['Menu', 'Store']);
  });

  test('knows no other type, and no parameters that no block has', () => {
    expect([lookup('say', {}), lookup('toString', {}), specLookup([spec('Menu', 'Ask', { applies: () => false })])('Ask', {})]).toStrictEqual([undefined, undefined, undefined]);
  });
});
