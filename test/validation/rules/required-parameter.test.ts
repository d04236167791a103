import { compare, conditionsTo, createCallback, disconnect, errorsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { requiredParameter } from '../../../src/validation/rules/required-parameter';
import { describeRule, inbound, withFirst } from '../../private/rule-examples';

const callback = (change: (parameters: Record<string, unknown>) => void) => {
  const { Parameters, ...rest } = createCallback('Call back', {}, 'Hang up');
  const parameters = { ...Parameters as Record<string, unknown> };
  change(parameters);
  return inbound({ ...rest, Parameters: parameters as never }, disconnect('Hang up'));
};
const media = (Parameters: Record<string, object>) => ({
  ...oneAction('Example', Parameters as never),
  specs: [exampleSpec({ parameters: [{ path: 'Items', kind: 'list' }, { path: 'Items[].Uri', kind: 'text', required: true }] })],
});

describeRule(requiredParameter, {
  'all that must be': callback(() => undefined),
  'an optional one left out': oneAction('UpdateContactTargetQueue', {}, { Errors: errorsTo('Hang up', 'NoMatchingError') }),
  'what is required inside of a list that is not there': media({}),
  'a draft, which is not finished': { ...oneAction('Loop', {}), start: '' },
}, {
  'one that is left out': [callback((parameters) => { delete parameters.RetryDelaySeconds; }), 'Call back › RetryDelaySeconds'],
  'two': [callback((parameters) => { delete parameters.RetryDelaySeconds; delete parameters.InitialCallDelaySeconds; }),
    'Call back › InitialCallDelaySeconds', 'Call back › RetryDelaySeconds'],
  'an action without parameters': [withFirst(compare(conditionsTo('Hang up', 'Equals', 'a')), { Parameters: {} }), 'Compare › ComparisonValue'],
  'one inside of an item': [media({ Items: [{ Uri: 'a' }, {}] }), 'Example › Items[1].Uri'],
});
