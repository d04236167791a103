import { callbackLine } from './private/callback-line';
import { ActionNotes, flow, flowJson, HANG_UP, say } from './private/flows';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { outlineText } from '../../src/diagram';
import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { specLookup } from '../../src/language/spec';

const lookup = specLookup(BLOCK_SPECS);

function outlineOf(start: string, actions: Record<string, ActionNotes>): string {
  return outlineText(flow('Test', 'CONTACT_FLOW', start, actions), lookup);
}

test('a flow reads from its start to its ends, errors with a common target named once', () => {
  const { inbound, surroundings } = callbackLine();
  expect(`\n${outlineText(inbound, lookup, surroundings)}\n`).toMatchSnapshot();
});

test('the NextAction that only repeats another branch is no branch', () => {
  const text = outlineOf('Queue', { Queue: { type: 'TransferContactToQueue', next: 'End', errors: { QueueAtCapacity: 'End', NoMatchingError: 'End' } }, End: HANG_UP });
  expect(text).toContain('queue at capacity, error -> End');
  expect(text).not.toContain('next');
  expect(text).not.toMatch(/^ {2}-> /m);
});

test('branches with the same target share a line', () => {
  const text = outlineOf('Menu', {
    Menu: { type: 'GetParticipantInput', parameters: { Text: 'Press 1.' }, next: 'End', conditions: { 1: 'End', 2: 'Say' }, errors: { InputTimeLimitExceeded: 'Say', NoMatchingCondition: 'End' } },
    Say: say('Hello.', 'End'),
    End: HANG_UP,
  });
  expect(text).toContain('1, otherwise -> End');
  expect(text).toContain('2, timeout -> Say');
});

test('a loop says that it leads back, a join does not', () => {
  const text = outlineOf('A', { A: say('a', 'B', 'C'), B: say('b', 'A', 'D'), C: say('c', 'D', 'D'), D: HANG_UP });
  expect(text).toContain('-> back to A');
  expect(text).not.toContain('back to D');
});

test('a type that the library does not know stands with its own name', () => {
  expect(outlineOf('New', { New: { type: 'BrandNewAction', next: 'End', conditions: { Yes: 'End' } }, End: HANG_UP })).toMatch(/New\s+BrandNewAction/);
});

test('a draft shows what is not connected, what does not exist and what is never reached', () => {
  const text = outlineOf('', { A: say('a', ''), B: say('b', '$end') });
  expect(text).toContain('start\n  -> (not connected)');
  expect(text).toContain('"$end" (no such block)');
  expect(text.match(/never reached/g)).toHaveLength(1);
});

test('blocks of a console export go by the first part of their UUID and by what they are', () => {
  const [first, second] = ['11111111-2222-3333-4444-555555555555', '22222222-2222-3333-4444-555555555555'];
  const text = outlineOf(first, { [first]: say('Hello.', second, first), [second]: { type: 'GetParticipantInput', conditions: { 1: first } } });
  expect(text).toContain('11111111  Play prompt');
  expect(text).toContain('1 -> back to Play prompt 11111111');
});

test('a long message is cut, so that a block stays one line', () => {
  const lines = outlineOf('A', { A: say('very '.repeat(100), 'B'), B: HANG_UP }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(140);
  expect(lines.find((line) => line.includes('very'))).toMatch(/…"$/);
});

test('an ARN is shortened to what tells resources apart', () => {
  const parameters = { QueueId: 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555/queue/abc' };
  expect(outlineOf('Q', { Q: { type: 'UpdateContactTargetQueue', parameters, next: 'E' }, E: HANG_UP })).toContain('working queue = queue/abc');
});

test('tests with an operator are written as a reader would', () => {
  const json = flowJson('M', { M: { type: 'CheckMetricData', next: 'E' }, E: HANG_UP }) as { Actions: { Transitions: JsonObject }[] } & JsonObject;
  json.Actions[0].Transitions.Conditions = [{ NextAction: 'E', Condition: { Operator: 'NumberGreaterThan', Operands: ['5'] } }];
  const document = FlowDocument.parse(JSON.stringify(json));
  expect(outlineText({ name: 'Test', type: 'CONTACT_FLOW', document }, lookup)).toContain('> 5 -> E');
});
