import { FlowDocument } from '../../../src/language/document';
import type { FlowTypeName } from '../../../src/language/flow-type';
import { isObject, Json, JsonObject } from '../../../src/language/json';
import { Random } from '../../../src/simulation/kernel/random';
import { checkFlow } from '../../../src/validation/checker';

/** Values that parameters get in place of those that they had. */
const ODD: readonly Json[] = ['', '0', '1', '-1', '7', '604801', 'no number', '$.Attributes.missing', '$.External.a.b', '$.Queue.ARN', 'True', true, 12, [], {}, ['a'], { a: 'b' }];

/** Whether the rules have nothing against a document, so that it must run. */
export function isLegal(document: FlowDocument, type: FlowTypeName): boolean {
  return checkFlow({ name: 'flow', type, document }).every(({ severity, ruleId }) => severity !== 'error' && ruleId !== 'hot-loop');
}

/** The document with up to three things changed in it. */
export function variantOf({ _json }: FlowDocument, random: Random): FlowDocument {
  const json = JSON.parse(JSON.stringify(_json)) as JsonObject;
  const actions = json.Actions as JsonObject[];
  const changes = 1 + Math.floor(random() * 3);
  for (let count = 0; count < changes; count++) oneOf(random, CHANGES)(oneOf(random, actions), actions, random);
  return FlowDocument.parse(JSON.stringify(json));
}

type Change = (action: JsonObject, all: readonly JsonObject[], random: Random) => void;

const CHANGES: readonly Change[] = [
  ({ Parameters }, _, random) => onKey(Parameters, random, (parameters, key) => { parameters[key] = oneOf(random, ODD); }),
  ({ Parameters }, _, random) => onKey(Parameters, random, (parameters, key) => { delete parameters[key]; }),
  (action, all, random) => onKey(action.Transitions, random, (transitions) => { transitions.NextAction = identifierIn(all, random); }),
  ({ Transitions }, all, random) => onList(Transitions, 'Errors', random, (error) => { error.NextAction = identifierIn(all, random); }),
  ({ Transitions }, all, random) => onList(Transitions, 'Conditions', random, (condition) => { condition.NextAction = identifierIn(all, random); }),
  ({ Transitions }) => { if (isObject(Transitions) && Array.isArray(Transitions.Errors)) Transitions.Errors.pop(); },
  ({ Transitions }) => { if (isObject(Transitions) && Array.isArray(Transitions.Conditions)) Transitions.Conditions.shift(); },
];

function onKey(object: Json | undefined, random: Random, change: (object: Record<string, Json>, key: string) => void): void {
  if (isObject(object) && Object.keys(object).length > 0) change(object as Record<string, Json>, oneOf(random, Object.keys(object)));
}

function onList(object: Json | undefined, name: string, random: Random, change: (item: Record<string, Json>) => void): void {
  const list = isObject(object) && Array.isArray(object[name]) ? object[name].filter(isObject) : [];
  if (list.length > 0) change(oneOf(random, list) as Record<string, Json>);
}

function identifierIn(all: readonly JsonObject[], random: Random): Json {
  return oneOf(random, all).Identifier;
}

function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)];
}
