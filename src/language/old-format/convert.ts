import { CHECK } from './check';
import { Conversion, ConvertedAction, Converter, FOLLOWING } from './conversion';
import { blockName, identifiersOf } from './identifiers';
import { INTERACT } from './interact';
import { OldBlock } from './old-block';
import { SET } from './set';
import { TRANSFER } from './transfer';
import { ConversionNote } from '../conversion-note';
import { isObject, JsonObject, plainText } from '../json';
import { FLOW_LANGUAGE_VERSION } from '../limits';

/** What each block of the old flow designer became. */
const CONVERTERS = new Map<string, Converter>(Object.entries({ ...INTERACT, ...SET, ...CHECK, ...TRANSFER }));

export interface ConvertedDocument {
  readonly json: JsonObject;
  readonly notes: readonly ConversionNote[];
}

/** Whether a document is in the export format of the old flow designer. */
export function isOldFormat(json: JsonObject): boolean {
  return Array.isArray(json.modules) && json.Actions === undefined;
}

/** Puts a document of the old flow designer into the format of today. */
export function convertOldFormat(json: JsonObject): ConvertedDocument {
  const blocks = (json.modules as unknown[]).filter(isObject).map((block, index) => new OldBlock(block, index));
  const metadata = isObject(json.metadata) ? json.metadata : {};
  const { byIndex, byId } = identifiersOf(blocks);
  const target = (id: string) => byId.get(id) ?? id;
  const converted = blocks.map((block, index) => convertBlock(block, byIndex[index], plainText(json.type ?? metadata.type ?? ''), target));
  const { snapToGrid, ...about } = metadata;
  return {
    json: {
      Version: FLOW_LANGUAGE_VERSION,
      StartAction: target(typeof json.start === 'string' ? json.start : ''),
      Metadata: {
        ...about,
        ...(snapToGrid === undefined ? {} : { snapToGrid }),
        ActionMetadata: Object.fromEntries(converted.flatMap(({ actions }) => actions.map(({ identifier, hints }) => [identifier, hints]))),
      },
      Actions: converted.flatMap(({ actions }) => actions.map((action) => action.json)),
    },
    notes: converted.flatMap(({ notes }) => notes),
  };
}

interface ConvertedBlock {
  readonly actions: readonly { readonly identifier: string; readonly json: JsonObject; readonly hints: JsonObject }[];
  readonly notes: readonly ConversionNote[];
}

function convertBlock(block: OldBlock, identifier: string, flowType: string, target: (id: string) => string): ConvertedBlock {
  const conversion = new Conversion(block, flowType);
  const actions = (CONVERTERS.get(block.type) ?? unknownBlock)(conversion);
  const names = actions.map((_, index) => (index === 0 ? identifier : `${identifier.slice(0, 45)} ${index + 1}`));
  return {
    actions: actions.map((action, index) => ({
      identifier: names[index],
      json: actionJson(action, names[index], (id) => (id === FOLLOWING ? names[index + 1] : target(id))),
      hints: hintsOf(block, identifier, action, index === 0 ? names.slice(1) : [], target),
    })),
    notes: conversion.notes.map((note) => ({ block: identifier, ...note })),
  };
}

/** Nothing gets lost of a block that nobody knows: its way on stays, and its other branches become errors. */
function unknownBlock(conversion: Conversion): ConvertedAction[] {
  const { block } = conversion;
  conversion.note(`block ${block.type}`, 'no action does the same, and it was taken over under its old name; replace it');
  const others = block.branches.filter(({ condition }) => condition !== 'Success');
  return [{
    type: block.type.replace('/', ''),
    parameters: Object.fromEntries(block.allParameters.map((parameter) => [plainText(parameter.key ?? parameter.name), conversion.read(parameter)])),
    next: block.target('Success') ?? others[0]?.target,
    errors: others.map(({ condition, target }) => [condition === 'Error' ? 'NoMatchingError' : condition, target]),
  }];
}

function actionJson(action: ConvertedAction, identifier: string, target: (id: string) => string): JsonObject {
  const { type, parameters, next, conditions = [], errors = [] } = action;
  return {
    Identifier: identifier,
    Type: type,
    Parameters: parameters,
    Transitions: next === undefined ? {} : {
      NextAction: target(next),
      Conditions: conditions.map((condition) => ({
        NextAction: target(condition.target), Condition: { Operator: condition.operator, Operands: [condition.operand] },
      })),
      Errors: errors.map(([errorType, id]) => ({ NextAction: target(id), ErrorType: errorType })),
    },
  };
}

/** The designer's notes keep their names; those at parameters moved into a place of their own. */
function hintsOf(
  block: OldBlock, identifier: string, { hints = {} }: ConvertedAction, children: readonly string[], target: (id: string) => string,
): JsonObject {
  const { fragments, ...metadata } = block.metadata;
  const parts = isObject(fragments) ? Object.entries(fragments).map(([part, id]): [string, string] => [part, target(plainText(id))]) : [];
  const family = [...children, ...parts.map(([, id]) => id)];
  return {
    ...metadata,
    ...(blockName(block) === identifier ? { isFriendlyName: true } : {}),
    ...(Object.keys(hints).length > 0 ? { parameters: hints } : {}),
    ...(family.length > 0 ? { children: family } : {}),
    ...(parts.length > 0 ? { fragments: Object.fromEntries(parts) } : {}),
  };
}
