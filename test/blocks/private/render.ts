import { Block, BlocksOptions, Chain, Disconnect, FlowContent, FlowPart, PlayPrompt, Message } from '../../../src/blocks';
import type { ResourceUse, RenderedFlow } from '../../../src/blocks/authoring/assembly';
import type { FlowTypeName } from '../../../src/language/flow-type';
import type { JsonObject } from '../../../src/language/json';
import { InvalidInputError, Problems } from '../../../src/language/problems';

/** What every example goes on to, and where its failures go. */
const END = 'End';
const FAIL = 'Fail';

export function say(name: string): Block {
  return new PlayPrompt(name, { message: Message.text(name) });
}

/** The flow, or an error that lists what is wrong with it. */
export function render(start: FlowPart, flowType: FlowTypeName = 'CONTACT_FLOW', options: BlocksOptions = {}): RenderedFlow {
  const problems = new Problems();
  const rendered = FlowContent.fromBlocks(start, options)._render(flowType, problems);
  problems.throwIfAny('flow');
  return rendered;
}

export function actionsOf({ document }: RenderedFlow): JsonObject[] {
  return document._json.Actions as JsonObject[];
}

/** All actions by their names. */
export function actions(start: FlowPart, flowType?: FlowTypeName, options?: BlocksOptions): Record<string, JsonObject> {
  return Object.fromEntries(actionsOf(render(start, flowType, options)).map((action) => [String(action.Identifier), action]));
}

/** The actions of one block that goes on to "End" and fails to "Fail". */
export function blockActions(block: FlowPart, flowType?: FlowTypeName): JsonObject[] {
  return withoutEnds(render(Chain.of(block, new Disconnect(END)), flowType, { onError: new Disconnect(FAIL) }));
}

/** The actions of one block after which nothing comes; failures go to "Fail". */
export function lastBlockActions(block: FlowPart, flowType?: FlowTypeName): JsonObject[] {
  return withoutEnds(render(block, flowType, { onError: new Disconnect(FAIL) }));
}

/** The resources that a flow of this block refers to. */
export function usesOf(block: FlowPart, flowType?: FlowTypeName): readonly ResourceUse[] {
  return render(Chain.of(block, new Disconnect(END)), flowType).uses;
}

function withoutEnds(rendered: RenderedFlow): JsonObject[] {
  return actionsOf(rendered).filter(({ Identifier }) => Identifier !== END && Identifier !== FAIL);
}

/** The list of problems that the call fails with, without its heading. */
export function problemsOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ code, message }) => `[${code}] ${message}`);
    throw error;
  }
  return [];
}

/** The heading that the call fails with. */
export function headingOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
  return '';
}

export function failure(to: string, type = 'NoMatchingError'): JsonObject {
  return { NextAction: to, ErrorType: type };
}

export function when(operand: string, to: string, operator = 'Equals'): JsonObject {
  return { NextAction: to, Condition: { Operator: operator, Operands: [operand] } };
}
