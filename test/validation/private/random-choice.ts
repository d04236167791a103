import { Choice, endOf } from './random-flow';
import { Chain, FlowPart, GoTo, SetContactAttributes } from '../../../src/blocks';
import { BLOCK_SPECS } from '../../../src/blocks/registry.generated';
import { FlowDocument } from '../../../src/language/document';
import { ALL_FLOW_TYPES, FlowTypeName } from '../../../src/language/flow-type';
import { specLookup } from '../../../src/language/spec';
import { MINIMAL_BLOCKS } from '../../blocks/private/minimal-blocks';
import { problemsOf, render } from '../../blocks/private/render';

const lookup = specLookup(BLOCK_SPECS);

/** Failures of hold flows, which have no default, go to the end. */
export function documentOf(start: FlowPart, type: FlowTypeName): FlowDocument {
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

/** The blocks that flows of each type can be built with. */
export const CHOICES: readonly (readonly [FlowTypeName, Choice])[] = ALL_FLOW_TYPES.map((type) => [type, choiceOf(type)] as const);
