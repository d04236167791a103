import { createCallback, disconnect, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { literalParameter } from '../../../src/validation/rules/literal-parameter';
import { describeRule, inbound } from '../../private/rule-examples';

const callback = (parameters: Record<string, string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));

describeRule(literalParameter, {
  'literals': callback({}),
  'a JSONPath where one may stand': callback({ QueueId: '$.Queue.ARN' }),
  'a number that may be read': oneAction('Loop', { LoopCount: '$.Attributes.rounds' }),
  'a text with a price in it': oneAction('MessageParticipant', { Text: 'It costs $.50.' }),
}, {
  'a delay': [callback({ InitialCallDelaySeconds: '$.Attributes.delay' }), 'Call back › InitialCallDelaySeconds'],
  'two numbers': [
    callback({ MaximumConnectionAttempts: '$.Attributes.n', RetryDelaySeconds: '$.Attributes.s' }),
    'Call back › MaximumConnectionAttempts', 'Call back › RetryDelaySeconds',
  ],
  'one of a closed set': [oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: '$.Attributes.log' }), 'UpdateFlowLoggingBehavior › FlowLoggingBehavior'],
  'a time limit': [oneAction('InvokeLambdaFunction', { LambdaFunctionARN: 'f', InvocationTimeLimitSeconds: '$.External.limit' }, {
    Errors: errorsTo('Hang up', 'NoMatchingError'),
  }), 'InvokeLambdaFunction › InvocationTimeLimitSeconds'],
});
