import fc from 'fast-check';
import { Choice, endOf, flowOf, SHAPE } from './private/random-flow';
import { Chain, FlowPart, GoTo, SetContactAttributes } from '../../src/blocks';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { FlowDocument } from '../../src/language/document';
import { ALL_FLOW_TYPES, FlowTypeName } from '../../src/language/flow-type';
import { specLookup } from '../../src/language/spec';
import { checkFlow } from '../../src/validation/checker';
import { MINIMAL_BLOCKS } from '../blocks/private/minimal-blocks';
import { problemsOf, render } from '../blocks/private/render';

/** For each type of flow; most of the time goes into the layout for the designer. */
const RUNS = 20;
const lookup = specLookup(BLOCK_SPECS);

/** Failures of hold flows, which have no default, go to the end. */
function documentOf(start: FlowPart, type: FlowTypeName): FlowDocument {
  return render(start, type, { onError: type.endsWith('_HOLD') ? GoTo.block('End') : undefined }).document;
}

/** Whether all actions of a part may stand in a flow of the type, as their specifications say. */
function fits(start: FlowPart, type: FlowTypeName): boolean {
  if (problemsOf(() => documentOf(start, type)).length > 0) return false;
  return documentOf(start, type)._actions.every(({ type: actionType, parameters }) => lookup(actionType, parameters)?.flowTypes.includes(type));
}

function choiceOf(type: FlowTypeName): Choice {
  const made = (file: string) => MINIMAL_BLOCKS[file]();
  const next = new SetContactAttributes('Next', { attributes: { a: 'b' } });
  const going = Object.keys(MINIMAL_BLOCKS).filter((file) => fits(Chain.of(made(file), next, endOf(type)), type));
  return { going, ending: Object.keys(MINIMAL_BLOCKS).filter((file) => !going.includes(file) && fits(made(file), type)) };
}

const CHOICES = ALL_FLOW_TYPES.map((type) => [type, choiceOf(type)] as const);

test.each(CHOICES)('A flow of type %s that is built with the blocks, in whatever shape, has no error', (type, choice) => {
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
