import { readFileSync } from 'fs';
import { join } from 'path';
import { checkConversion } from './private/corpus-check';
import { findingsOf, TrueError, unexpectedErrors } from './private/corpus-findings';

const BROKEN = JSON.stringify({ Version: '2019-10-30', StartAction: 'a', Actions: [{ Identifier: 'a', Type: 'MessageParticipant', Parameters: { Text: 'Hi' }, Transitions: { NextAction: 'b' } }] });
const WHISPER = JSON.stringify({ Version: '2019-10-30', StartAction: 'a', Actions: [{ Identifier: 'a', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }] });
const found = findingsOf({ id: '1', text: BROKEN, flowType: 'CONTACT_FLOW' }).map((finding) => ['1', finding] as const);
const known: TrueError = { document: '1', ruleId: 'target-exists', block: 'a', reason: 'It was cut out of a larger flow.' };

test('an error that nobody listed fails, and so does an entry that is not found', () => {
  expect(unexpectedErrors(found, [])).toEqual([expect.stringMatching(/^1: error target-exists {2}a: /)]);
  expect(unexpectedErrors(found, [known])).toEqual([]);
  expect(unexpectedErrors([], [known])).toEqual([expect.stringMatching(/^1: the true error target-exists of "a" is not found any more/)]);
});

test('without a type only what holds for every type is found', () => {
  expect(findingsOf({ id: '2', text: WHISPER, flowType: 'AGENT_WHISPER' }).map(({ ruleId }) => ruleId)).toContain('block-in-flow-type');
  expect(findingsOf({ id: '2', text: WHISPER }).map(({ ruleId }) => ruleId)).not.toContain('block-in-flow-type');
});

test('every true error has a reason', () => {
  const list = JSON.parse(readFileSync(join(__dirname, 'true-errors.json'), 'utf-8')) as TrueError[];
  for (const entry of list) expect(entry).toEqual({ document: expect.stringMatching(/^\d{4}$/), ruleId: expect.any(String), block: expect.any(String), reason: expect.stringMatching(/\.$/) });
});

test('a conversion that leaves out a parameter tells it', () => {
  const lambda = (...parameters: object[]) => JSON.stringify({
    modules: [
      { id: 'a', type: 'InvokeExternalResource', target: 'Lambda', branches: [{ condition: 'Success', transition: 'b' }, { condition: 'Error', transition: 'b' }], parameters },
      { id: 'b', type: 'Disconnect', branches: [], parameters: [] },
    ],
    start: 'a',
  });
  const name = { name: 'FunctionArn', value: 'lookup' };
  for (const text of [lambda(), lambda(name), lambda(name, { name: 'TimeLimit', value: '3' })]) expect(checkConversion({ id: '4', text }).problem).toBeUndefined();
  expect(checkConversion({ id: '4', text: lambda(name, { name: 'TimeLimit', value: '300' }) }).problem)
    .toBe('"a" has the error parameter-range, and no note tells');
});

test('a conversion that leaves a branch open without a word is a problem', () => {
  const old = (transition: string) => JSON.stringify({ modules: [{ id: 'a', type: 'PlayPrompt', branches: [{ condition: 'Success', transition }], parameters: [{ name: 'Text', value: 'Hi' }] }], start: 'a' });
  expect(checkConversion({ id: '3', text: old('a') }).problem).toBeUndefined();
  expect(checkConversion({ id: '3', text: old('b') }).problem).toBe('"a" leads nowhere, and no note tells');
});
