import { checkRun, isLegal } from './private/corpus-run';

const action = (Identifier: string, Type: string, Parameters: object, NextAction: string, Errors: object[] = []) => (
  { Identifier, Type, Parameters, Transitions: { NextAction, Errors: [...Errors, { ErrorType: 'NoMatchingError', NextAction: 'End' }], Conditions: [] } });
const END = { Identifier: 'End', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };
const document = (id: string, ...Actions: object[]) => (
  { id, flowType: 'CONTACT_FLOW', text: JSON.stringify({ Version: '2019-10-30', StartAction: 'Start', Actions: [...Actions, END] }) });

const QUEUED = document('queued',
  action('Start', 'UpdateContactTargetQueue', { QueueId: 'arn:support' }, 'Transfer'),
  action('Transfer', 'TransferContactToQueue', {}, 'End', [{ ErrorType: 'QueueAtCapacity', NextAction: 'End' }]));
const ROUND = document('round', action('Start', 'UpdateContactTargetQueue', { QueueId: 'arn:support' }, 'Start'));

test('a legal document runs alone and among people', () => {
  expect([isLegal(QUEUED), checkRun(QUEUED).problem]).toEqual([true, undefined]);
});

test('a document that goes round without ever waiting is no legal one, and would be found', () => {
  expect([isLegal(ROUND), checkRun(ROUND).problem]).toEqual([false, expect.stringContaining('goes round')]);
});
