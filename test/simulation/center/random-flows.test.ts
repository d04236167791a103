import fc from 'fast-check';
import { Around, callAndHangUp, centerAround, leftovers } from './private/random-center';
import { CompiledFlow, compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { randomOf } from '../../../src/simulation/kernel/random';
import { FLOW_ARN, HOURS_ARN, QUEUE_ARN, USER_ARN } from '../../blocks/private/resources';
import { CHOICES, documentOf } from '../../validation/private/random-choice';
import { flowOf, SHAPE } from '../../validation/private/random-flow';
import { isLegal, variantOf } from '../private/legal-variant';

const RUNS = 25;
const DAY = 86_400;
const AROUND: Around = { queues: [QUEUE_ARN], hours: [HOURS_ARN], flows: [FLOW_ARN], agents: [USER_ARN] };

function called(flow: CompiledFlow, seed: number): string[] {
  return leftovers(callAndHangUp(centerAround(flow, randomOf(seed), AROUND), ['flow', `to-${QUEUE_ARN}`], DAY));
}

describe.each([...CHOICES])('a flow of type %s', (type, choice) => {
  const blocks = fc.record({ going: fc.shuffledSubarray([...choice.going]), ending: fc.shuffledSubarray([...choice.ending]) });
  const document = fc.tuple(SHAPE, blocks).map(([shape, chosen]) => documentOf(flowOf(shape, type, chosen), type));

  test('that is built with the blocks runs, whatever the world does, and leaves nothing behind when the customers hang up', () => {
    fc.assert(fc.property(document, fc.nat(), (built, seed) => {
      expect(called(compileFlow('flow', 'flow', type, built), seed)).toEqual([]);
    }), { numRuns: RUNS });
  });

  test('that was changed at random runs as well, as long as no rule has anything against it', () => {
    fc.assert(fc.property(document, fc.nat(), (built, seed) => {
      const changed = variantOf(built, randomOf(seed));
      fc.pre(isLegal(changed, type));
      expect(called(compileFlow('flow', 'flow', type, changed), seed)).toEqual([]);
    }), { numRuns: RUNS });
  });
});
