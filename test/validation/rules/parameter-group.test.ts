import { exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { parameterGroup } from '../../../src/validation/rules/parameter-group';
import { describeRule } from '../../private/rule-examples';

const group = (rule: 'exactly-one' | 'at-most-one' | 'at-least-one', parameters: Record<string, object | string>) => ({
  ...oneAction('Example', parameters as never),
  specs: [exampleSpec({
    parameters: ['Text', 'SSML', 'Media.Uri'].map((path) => ({ path, kind: 'text' as const })),
    groups: [{ rule, paths: ['Text', 'SSML', 'Media.Uri'] }],
  })],
});

const inItems = (...items: Record<string, string>[]) => ({
  ...oneAction('Example', { Messages: items } as never),
  specs: [exampleSpec({
    parameters: ['Messages[].Text', 'Messages[].SSML'].map((path) => ({ path, kind: 'text' as const })),
    groups: [{ rule: 'exactly-one', paths: ['Messages[].Text', 'Messages[].SSML'] }],
  })],
});

describeRule(parameterGroup, {
  'one in every item of a list': inItems({ Text: 'x' }, { SSML: 'x' }),
  'a list without items': inItems(),
  'one of one': group('exactly-one', { SSML: 'x' }),
  'one inside of an object': group('exactly-one', { Media: { Uri: 'x' } }),
  'none of at most one': group('at-most-one', {}),
  'two of at least one': group('at-least-one', { Text: 'x', SSML: 'x' }),
  'none in a draft': { ...group('exactly-one', {}), start: '' },
}, {
  'none of one': [group('exactly-one', {}), 'Example › Text'],
  'two of one': [group('exactly-one', { Text: 'x', SSML: 'x' }), 'Example › SSML'],
  'two of at most one': [group('at-most-one', { Text: 'x', Media: { Uri: 'x' } }), 'Example › Media.Uri'],
  'two of one in an item of a list': [inItems({ Text: 'x' }, { Text: 'x', SSML: 'x' }), 'Example › Messages[1].SSML'],
  'none of at least one': [group('at-least-one', {}), 'Example › Text'],
});
