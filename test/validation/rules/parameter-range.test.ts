import { createCallback, disconnect, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { parameterRange } from '../../../src/validation/rules/parameter-range';
import { describeRule, inbound } from '../../private/rule-examples';

const callback = (parameters: Record<string, string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));
const sized = (value: unknown) => ({
  ...oneAction('Example', { Tags: value as never }),
  specs: [exampleSpec({ parameters: [{ path: 'Tags', kind: Array.isArray(value) ? 'list' : 'map', min: 1, max: 2 }] })],
});

describeRule(parameterRange, {
  'the bounds': callback({ InitialCallDelaySeconds: '1', RetryDelaySeconds: '259200', MaximumConnectionAttempts: '0' }),
  'a reference, whose value nobody knows': oneAction('Loop', { LoopCount: '$.Attributes.rounds' }),
  'what is no number, which another rule reports': callback({ RetryDelaySeconds: 'soon' }),
  'the size of a list': sized(['a', 'b']),
}, {
  'too little': [callback({ InitialCallDelaySeconds: '0' }), 'Call back › InitialCallDelaySeconds'],
  'too much': [callback({ RetryDelaySeconds: '259201' }), 'Call back › RetryDelaySeconds'],
  'a negative number': [callback({ MaximumConnectionAttempts: '-1' }), 'Call back › MaximumConnectionAttempts'],
  'too many rounds': [oneAction('Loop', { LoopCount: '101' }), 'Loop › LoopCount'],
  'an empty list': [sized([]), 'Example › Tags'],
  'too many entries': [sized({ a: '1', b: '2', c: '3' }), 'Example › Tags'],
});
