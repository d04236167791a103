import { compare, conditionsTo, createCallback, disconnect, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { wholeReference } from '../../../src/validation/rules/whole-reference';
import { describeRule, inbound, withFirst } from '../../private/rule-examples';

const comparison = (ComparisonValue: string) => withFirst(compare(conditionsTo('Hang up', 'Equals', 'gold')), { Parameters: { ComparisonValue } });
const callback = (parameters: Record<string, string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));

describeRule(wholeReference, {
  'one JSONPath': comparison('$.Attributes.tier'),
  'a key with blanks': comparison("$.Attributes.['customer tier']"),
  'a literal where both may stand': callback({ QueueId: 'support' }),
  'a text around JSONPaths in a message': oneAction('MessageParticipant', { Text: 'Hello $.Attributes.name.' }),
  'a value of the deployment': comparison('${Path}'),
}, {
  'a literal': [comparison('gold'), 'Compare › ComparisonValue'],
  'a text around a JSONPath': [comparison('tier $.Attributes.tier'), 'Compare › ComparisonValue'],
  'a number in place of a JSONPath': [oneAction('UpdateContactCallbackNumber', { CallbackNumber: '+12025550100' }, {
    Errors: errorsTo('Hang up', 'InvalidCallbackNumber', 'CallbackNumberNotDialable'),
  }), 'UpdateContactCallbackNumber › CallbackNumber'],
  'a part of an identifier': [callback({ QueueId: 'queue/$.Attributes.queue' }), 'Call back › QueueId'],
});
