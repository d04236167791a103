import type { FlowPart } from '../../../src/blocks';
import type { FlowTypeName } from '../../../src/language/flow-type';
import { CompiledFlow, compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { render } from '../../blocks/private/render';

/** A flow that is built with blocks. */
export function flowOfBlocks(id: string, part: FlowPart, type: FlowTypeName = 'CONTACT_FLOW'): CompiledFlow {
  return compileFlow(id, id, type, render(part, type).document);
}

/** A queue by its id, as blocks refer to one. */
export const queueRef = (queueArn: string) => ({ queueRef: { queueArn } }) as never;
