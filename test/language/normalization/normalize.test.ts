import fc from 'fast-check';
import { FlowDocument } from '../../../src/language';
import { JsonObject } from '../../../src/language/json';
import { ExportedFlow, exportedFlow, flowRecipe, Twist, twist } from '../private/exported-flows';

function normalized(json: unknown, options?: { resourceNames?: boolean; layout?: boolean }): JsonObject {
  return FlowDocument.parse(JSON.stringify(json)).normalized(options)._json;
}

const action = (Identifier: string, Type: string, NextAction?: string, Parameters: JsonObject = {}): JsonObject =>
  ({ Identifier, Type, Parameters, Transitions: NextAction === undefined ? {} : { NextAction } });

const flow = (actions: JsonObject[], more: JsonObject = {}) => ({ Version: '2019-10-30', StartAction: String(actions[0]?.Identifier ?? ''), Actions: actions, ...more });

test('Blocks are called by the name that they were given, or by type and reading order', () => {
  const json = normalized(flow(
    [action('u1', 'MessageParticipant', 'u3'), action('u2', 'DisconnectParticipant'), action('u3', 'MessageParticipant', 'Bye'), action('Bye', 'MessageParticipant', 'u2')],
    { Metadata: { ActionMetadata: { Bye: { isFriendlyName: true } } } },
  ));
  expect((json.Actions as JsonObject[]).map(({ Identifier }) => Identifier)).toStrictEqual([
    'MessageParticipant 1', 'MessageParticipant 2', 'Bye', 'DisconnectParticipant 1',
  ]);
  expect(json.StartAction).toBe('MessageParticipant 1');
});

test('A resource is called by the name that the designer noted, or by its ARN without region, account and instance', () => {
  const arn = (part: string) => `arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555/${part}`;
  const parameters = (Parameters: JsonObject, hints: JsonObject) =>
    (normalized(flow([action('a', 'X', undefined, Parameters)], { Metadata: { ActionMetadata: { a: hints } } })).Actions as JsonObject[])[0].Parameters;
  expect(parameters({ QueueId: arn('queue/q') }, { parameters: { QueueId: { displayName: 'Support' } } })).toStrictEqual({ QueueId: 'Support' });
  expect(parameters({ EventHooks: { AgentWhisper: arn('contact-flow/f') } }, { contactFlow: { id: arn('contact-flow/f'), text: 'Whisper' } }))
    .toStrictEqual({ EventHooks: { AgentWhisper: 'Whisper' } });
  expect(parameters({ QueueId: '$.Attributes.q' }, { parameters: { QueueId: { displayName: 'Old name' } } })).toStrictEqual({ QueueId: '$.Attributes.q' });
  expect(parameters({ QueueId: arn('queue/q'), Text: `at ${arn('queue/q')}, or arn:aws:lambda:us-east-1:111122223333:function:f` }, {})).toStrictEqual({
    QueueId: 'arn:aws:connect:::queue/q', Text: 'at arn:aws:connect:::queue/q, or arn:aws:lambda:::function:f',
  });
  expect(parameters({ P: 'arn:${AWS::Partition}:connect:${AWS::Region}:${AWS::AccountId}:instance/${Instance}/prompt/p' }, {}))
    .toStrictEqual({ P: 'arn:aws:connect:::prompt/p' });
});

test('State, name and checksum of the export are dropped; type and notes stay', () => {
  const json = normalized(flow([action('a', 'EndFlowExecution')], {
    Metadata: { name: 'N', status: 'saved', hash: {}, description: 'd', type: 'customerQueue', snapToGrid: true, Annotations: [{ id: '7', content: 'Mind', actionId: 'a', position: { x: 1, y: 1 } }] },
  }));
  expect(json.Metadata).toStrictEqual({
    type: 'customerQueue',
    entryPointPosition: { x: 20, y: 20 },
    ActionMetadata: { 'EndFlowExecution 1': { position: { x: 220, y: 20 } } },
    Annotations: [{ content: 'Mind', actionId: 'EndFlowExecution 1' }],
  });
});

test('Options keep references, and leave positions out', () => {
  const json = flow([action('a', 'X', undefined, { QueueId: 'arn:aws:connect:eu-central-1:111122223333:instance/i/queue/q' })]);
  expect(normalized(json, { resourceNames: false, layout: false })).toStrictEqual({
    Version: '2019-10-30',
    StartAction: 'X 1',
    Metadata: { ActionMetadata: { 'X 1': {} } },
    Actions: [{ ...json.Actions[0], Identifier: 'X 1' }],
  });
});

test('Targets that no block has stay what they are, and become nobody\'s name', () => {
  const json = normalized(flow([action('a', 'X', '$end'), action('b', 'X', 'X 1')]));
  expect((json.Actions as JsonObject[]).map(({ Identifier, Transitions }) => [Identifier, Transitions])).toStrictEqual([
    ['X 2', { NextAction: '$end' }], ['X 3', { NextAction: 'X 1' }],
  ]);
});

test('A document is not changed by it', () => {
  const document = FlowDocument.parse(JSON.stringify(flow([action('a', 'X', 'a')])));
  const before = document.render();
  document.normalized();
  expect(document.render()).toBe(before);
});

describe('Whatever the flow', () => {
  const render = (exported: ExportedFlow) => FlowDocument.parse(JSON.stringify(exportedFlow(exported))).normalized().render();

  test('normalizing twice changes nothing', () => {
    fc.assert(fc.property(flowRecipe, (recipe) => {
      const once = render(recipe);
      expect(FlowDocument.parse(once).normalized().render()).toBe(once);
    }), { numRuns: 150 });
  });

  test('identifiers, order of the actions, environment and positions make no difference', () => {
    fc.assert(fc.property(flowRecipe, twist, (recipe, other: Twist) => {
      expect(FlowDocument.parse(JSON.stringify(exportedFlow(recipe, other))).normalized().render()).toBe(render(recipe));
    }), { numRuns: 150 });
  });
});
