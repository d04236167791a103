import { createCallback, disconnect, errorsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { scalarAsText } from '../../../src/validation/rules/scalar-as-text';
import { describeRule, inbound } from '../../private/rule-examples';

const callback = (parameters: Record<string, number | string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));

describeRule(scalarAsText, {
  'texts': callback({}),
  'typed JSON': { ...oneAction('Example', { Data: { open: true } }), specs: [exampleSpec({ parameters: [{ path: 'Data', kind: 'map', typedJson: true }] })] },
}, {
  'a number': [callback({ RetryDelaySeconds: 600 }), 'Call back › RetryDelaySeconds'],
  'a truth value': [oneAction('MessageParticipant', { Text: 'Hi.', SkipWhenDTMFBufferEnabled: true }), 'MessageParticipant › SkipWhenDTMFBufferEnabled'],
  'a value of a map': [oneAction('UpdateContactAttributes', { Attributes: { age: 42, tier: 'gold' } }, {
    Errors: errorsTo('Hang up', 'NoMatchingError'),
  }), 'UpdateContactAttributes › Attributes.age'],
});
