import { compare, conditionsTo, errorsTo, oneAction } from '../../../src/validation/private/examples';
import { referenceRoot } from '../../../src/validation/rules/reference-root';
import { describeRule, withFirst } from '../../private/rule-examples';

const comparison = (ComparisonValue: string) => withFirst(compare(conditionsTo('Hang up', 'Equals', 'gold')), { Parameters: { ComparisonValue } });
const queue = (QueueId: string) => oneAction('UpdateContactTargetQueue', { QueueId }, { Errors: errorsTo('Hang up', 'NoMatchingError') });

describeRule(referenceRoot, {
  'an attribute': comparison('$.Attributes.tier'),
  'a key in brackets': comparison("$.SegmentAttributes['connect:Subtype']"),
  'a value without a namespace': comparison('$.StoredCustomerInput'),
  'a literal': queue('support'),
  'a message, which may hold anything': oneAction('MessageParticipant', { Text: '$.Foo' }),
}, {
  'a misspelled namespace': [comparison('$.Attribute.tier'), 'Compare › ComparisonValue'],
  'a namespace in lower case': [comparison('$.external.tier'), 'Compare › ComparisonValue'],
  'a whole namespace': [comparison('$.External'), 'Compare › ComparisonValue'],
  'a namespace that there is not': [queue('$.Callback.Queue'), 'UpdateContactTargetQueue › QueueId'],
});
