import fc from 'fast-check';
import { runAtRandom } from './private/random-run';
import { compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { randomOf } from '../../../src/simulation/kernel/random';
import { CHOICES, documentOf } from '../../validation/private/random-choice';
import { flowOf, SHAPE } from '../../validation/private/random-flow';

const RUNS = 15;

test.each([...CHOICES])('a flow of type %s that is built with the blocks, in whatever shape, runs whatever the world answers', (type, choice) => {
  const blocks = fc.record({ going: fc.shuffledSubarray([...choice.going]), ending: fc.shuffledSubarray([...choice.ending]) });
  fc.assert(fc.property(SHAPE, blocks, fc.nat(), (shape, chosen, seed) => {
    const flow = compileFlow('flow', 'flow', type, documentOf(flowOf(shape, type, chosen), type));
    for (let run = 0; run < 10; run++) runAtRandom(flow, randomOf(seed + run));
  }), { numRuns: RUNS });
});
