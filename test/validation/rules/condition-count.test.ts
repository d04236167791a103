import { conditionsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { conditionCount } from '../../../src/validation/rules/condition-count';
import { describeRule } from '../../private/rule-examples';

const example = (bounds: { min?: number; max?: number }, ...operands: string[]) => ({
  ...oneAction('Example', {}, { Conditions: conditionsTo('Hang up', 'Equals', ...operands) }),
  specs: [exampleSpec({ conditions: { operators: ['Equals'], ...bounds } })],
});

describeRule(conditionCount, {
  'as many as there must be': example({ min: 2, max: 2 }, 'True', 'False'),
  'any number where there are no bounds': example({}),
  'a draft, which is not finished': { ...example({ min: 2, max: 2 }), start: '' },
}, {
  'one too few': [example({ min: 2, max: 2 }, 'True'), 'Example › Conditions'],
  'none at all': [example({ min: 1 }), 'Example › Conditions'],
  'one too many': [example({ min: 1, max: 2 }, 'a', 'b', 'c'), 'Example › Conditions'],
});
