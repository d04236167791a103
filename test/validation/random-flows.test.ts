import fc from 'fast-check';
import { CHOICES, documentOf } from './private/random-choice';
import { flowOf, SHAPE } from './private/random-flow';
import { checkFlow } from '../../src/validation/checker';
import { MINIMAL_BLOCKS } from '../blocks/private/minimal-blocks';

/** For each type of flow; most of the time goes into the layout for the designer. */
const RUNS = 20;

test.each([...CHOICES])('A flow of type %s that is built with the blocks, in whatever shape, has no error', (type, choice) => {
  const blocks = fc.record({ going: fc.shuffledSubarray([...choice.going]), ending: fc.shuffledSubarray([...choice.ending]) });
  fc.assert(fc.property(SHAPE, blocks, (shape, chosen) => {
    const document = documentOf(flowOf(shape, type, chosen), type);
    expect(checkFlow({ name: 'Random', type, document }).filter(({ severity }) => severity === 'error')).toStrictEqual([]);
  }), { numRuns: RUNS });
});

test('Every block stands in the random flows of some type', () => {
  const used = new Set(CHOICES.flatMap(([, { going, ending }]) => [...going, ...ending]));
  expect(Object.keys(MINIMAL_BLOCKS).filter((file) => !used.has(file))).toStrictEqual([]);
});
