import fc from 'fast-check';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { FlowDocument } from '../../src/language/document';
import { FLOW_TYPES } from '../../src/language/flow-type';
import { InvalidInputError } from '../../src/language/problems';
import { checkFlow } from '../../src/validation/checker';

const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a', 'b', '$.Attributes.x', '$.', 'toString'));
const anything = fc.jsonValue({ maxDepth: 3 });
const type = fc.oneof(fc.constantFrom(...BLOCK_SPECS.map((spec) => spec.type)), text, anything);

function perhaps<T>(likely: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: anything });
}

const branch = fc.record({
  NextAction: perhaps(text), ErrorType: perhaps(text), Condition: perhaps(fc.record({ Operator: perhaps(text), Operands: anything })),
}, { requiredKeys: [] });
const branches = perhaps(fc.array(perhaps(branch)));
const action = fc.record({
  Identifier: perhaps(text),
  Type: type,
  Parameters: perhaps(fc.dictionary(fc.oneof(text, fc.constantFrom('QueueId', 'Text', 'Messages', 'EventHooks', 'ContactFlowId', 'LoopCount')), anything)),
  Transitions: perhaps(fc.record({ NextAction: perhaps(text), Conditions: branches, Errors: branches }, { requiredKeys: [] })),
}, { requiredKeys: [] });
const metadata = fc.record({
  ActionMetadata: perhaps(fc.dictionary(text, anything)), Annotations: perhaps(fc.array(anything)), type: anything,
}, { requiredKeys: [] });
const flow = fc.record({
  Version: anything, StartAction: perhaps(text), Metadata: perhaps(metadata), Actions: fc.array(perhaps(action)),
}, { requiredKeys: ['Actions'] });

const OLD_TYPES = [
  'PlayPrompt', 'SetAttributes', 'GetUserInput', 'Transfer', 'CheckAttribute', 'CheckQueueStatus', 'LoopPrompts', 'SetContactData', 'SetEventHook',
  'PercentileBranching',
];
const oldBranch = fc.record({
  condition: perhaps(text), conditionType: anything, conditionValue: anything, transition: perhaps(text),
}, { requiredKeys: [] });
const oldParameter = fc.record({ name: perhaps(text), value: anything, namespace: perhaps(text), key: anything }, { requiredKeys: [] });
const oldBlock = fc.record({
  id: perhaps(text),
  type: perhaps(fc.constantFrom(...OLD_TYPES)),
  target: fc.constantFrom('Digits', 'Lex', 'Queue', 'constructor'),
  branches: perhaps(fc.array(perhaps(oldBranch))),
  parameters: perhaps(fc.array(perhaps(oldParameter))),
  metadata: anything,
}, { requiredKeys: [] });
const oldFlow = fc.record({ modules: fc.array(perhaps(oldBlock)), start: perhaps(text), metadata: perhaps(anything) }, { requiredKeys: ['modules'] });

/** Reads, checks, normalizes and renders; whatever is refused is refused with a message. */
function goThrough(json: string): void {
  let document: FlowDocument;
  try {
    document = FlowDocument.parse(json);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return;
  }
  for (const flowType of [FLOW_TYPES[0], FLOW_TYPES[1], FLOW_TYPES[9]]) checkFlow({ name: 'Any', type: flowType, document });
  const normalized = document.normalized();
  expect(FlowDocument.parse(normalized.render()).normalized().render()).toBe(normalized.render());
}

test('A text that is no flow is refused with a message', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), goThrough));
});

test('Whatever stands in a flow document, it is read, checked and normalized', () => {
  fc.assert(fc.property(flow, (json) => goThrough(JSON.stringify(json))), { numRuns: 300 });
});

test('Whatever stands in an export of the old designer, it is converted, checked and normalized', () => {
  fc.assert(fc.property(oldFlow, (json) => goThrough(JSON.stringify(json))), { numRuns: 300 });
});
