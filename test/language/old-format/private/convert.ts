import { ConversionNote, FlowDocument } from '../../../../src/language';
import { JsonObject } from '../../../../src/language/json';

type Parameter = readonly [name: string, value: unknown, more?: JsonObject];

/** A block of the old format whose branches lead to blocks of the names given. */
export function oldBlock(type: string, branches: Record<string, string>, parameters: readonly Parameter[] = [], more: JsonObject = {}): JsonObject {
  const [name, target] = type.split('/');
  return {
    id: 'block',
    type: name,
    ...(target === undefined ? {} : { target }),
    branches: Object.entries(branches).map(([condition, transition]) => {
      const [branch, conditionType, conditionValue] = condition.split(' ');
      return { condition: branch, transition, ...(conditionType === undefined ? {} : { conditionType, conditionValue }) } as JsonObject;
    }),
    parameters: parameters.map(([parameter, value, others]) => ({ name: parameter, value, ...others }) as JsonObject),
    metadata: { position: { x: 10, y: 20 } },
    ...more,
  };
}

export function oldFlow(blocks: readonly JsonObject[], flowType = 'contactFlow'): FlowDocument {
  return FlowDocument.parse(JSON.stringify({
    modules: blocks, version: '1', type: flowType, start: blocks[0]?.id ?? '', metadata: { entryPointPosition: { x: 1, y: 2 }, name: 'Old', type: flowType },
  }));
}

/** What one block becomes, in short: type, parameters, and where each branch leads. */
export function converted(block: JsonObject, flowType?: string): { type: string; parameters: JsonObject; branches: Record<string, string> }[] {
  return oldFlow([block], flowType)._actions.map(({ type, parameters, edges }) => ({
    type, parameters, branches: Object.fromEntries(edges.map(({ label, target }) => [label, target])),
  }));
}

export function notesOf(block: JsonObject, flowType?: string): ConversionNote[] {
  return oldFlow([block], flowType).conversionNotes;
}
