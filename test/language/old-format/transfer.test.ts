import { converted, notesOf, oldBlock } from './private/convert';

const FULL = { AtCapacity: 'a', Error: 'b' };

test('A transfer to a queue is another action for a contact that waits already', () => {
  const branches = { next: 'b', QueueAtCapacity: 'a', NoMatchingError: 'b' };
  expect(converted(oldBlock('Transfer/Queue', FULL))).toStrictEqual([{ type: 'TransferContactToQueue', parameters: {}, branches }]);
  expect(converted(oldBlock('Transfer/Queue', FULL, [['Queue', 'arn:q']]), 'customerQueue'))
    .toStrictEqual([{ type: 'DequeueContactAndTransferToQueue', parameters: { QueueId: 'arn:q' }, branches }]);
  expect(notesOf(oldBlock('Transfer/Queue', FULL, [['Queue', 'arn:q']])).map(({ what }) => what)).toStrictEqual(['parameter Queue']);
});

test('A function without an ARN is noted, with the path to write it to', () => {
  expect(notesOf(oldBlock('InvokeExternalResource/Lambda', { Success: 'a', Error: 'b' }, [['FunctionArn', ''], ['TimeLimit', '3']]))).toStrictEqual([{
    block: 'block',
    what: 'parameter FunctionArn',
    why: 'the export does not hold it, and the service takes no action without LambdaFunctionARN; write the ARN of the function there',
  }]);
});

test('A phone call that comes back has three ways of failing, a blind one has one', () => {
  const call = (blind: boolean) => converted(oldBlock('Transfer/PhoneNumber', { Success: 'a', CallFailure: 'b', Timeout: 'c', Error: 'd' }, [
    ['TimeLimit', '15'], ['BlindTransfer', blind], ['PhoneNumber', '+12065550100'],
  ]))[0];
  expect(call(false)).toStrictEqual({
    type: 'TransferParticipantToThirdParty',
    parameters: { ThirdPartyPhoneNumber: '+12065550100', ThirdPartyConnectionTimeLimitSeconds: '15', ContinueFlowExecution: 'True' },
    branches: { next: 'a', CallFailed: 'b', ConnectionTimeLimitExceeded: 'c', NoMatchingError: 'd' },
  });
  expect(call(true)).toMatchObject({ parameters: { ContinueFlowExecution: 'False' }, branches: { next: 'd', NoMatchingError: 'd' } });
});

test.each<[string, Record<string, string>, Parameters<typeof oldBlock>[2] & object, string, unknown, unknown]>([
  ['Transfer/Flow', { Error: 'b' }, [['ContactFlowId', 'arn:f']], 'TransferToFlow', { ContactFlowId: 'arn:f' }, { next: 'b', NoMatchingError: 'b' }],
  ['Transfer/Agent', {}, [], 'TransferContactToAgent', {}, {}],
  ['Disconnect', {}, [], 'DisconnectParticipant', {}, {}],
  ['Resume', {}, [], 'EndFlowExecution', {}, {}],
  ['GetMetricData', { Success: 'a', Error: 'b' }, [], 'GetMetricData', {}, { next: 'a', NoMatchingError: 'b' }],
  ['CreateCallback', { Success: 'a', Error: 'b' }, [['InitialDelaySeconds', 10], ['RetryDelaySeconds', 60], ['MaxRetryAttempts', 2], ['Queue', 'arn:q']],
    'CreateCallbackContact', { InitialCallDelaySeconds: '10', MaximumConnectionAttempts: '2', RetryDelaySeconds: '60', QueueId: 'arn:q' },
    { next: 'a', NoMatchingError: 'b' }],
  ['InvokeExternalResource/Lambda', { Success: 'a', Error: 'b' },
    [['FunctionArn', 'arn:l'], ['TimeLimit', '8'], ['Parameter', 'Customer Number', { key: 'from', namespace: 'System' }]],
    'InvokeLambdaFunction', { LambdaFunctionARN: 'arn:l', InvocationTimeLimitSeconds: '8', LambdaInvocationAttributes: { from: '$.CustomerEndpoint.Address' } },
    { next: 'a', NoMatchingError: 'b' }],
])('%s becomes what it is called today', (type, ways, parameters, action, expected, branches) => {
  expect(converted(oldBlock(type, ways, parameters))).toStrictEqual([{ type: action, parameters: expected, branches }]);
});
