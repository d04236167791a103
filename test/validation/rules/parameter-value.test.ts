import { errorsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { parameterValue } from '../../../src/validation/rules/parameter-value';
import { describeRule } from '../../private/rule-examples';

const Errors = errorsTo('Hang up', 'NoMatchingError');
const valued = (spec: object, value: unknown) => ({
  ...oneAction('Example', { Value: value as never }), specs: [exampleSpec({ parameters: [{ path: 'Value', kind: 'text', ...spec }] })],
});
const nested = (items: object[]) => ({
  ...oneAction('Example', { Messages: items as never }),
  specs: [exampleSpec({ parameters: [{ path: 'Messages', kind: 'list' }, { path: 'Messages[].Kind', kind: 'enum', values: ['a', 'b'] }] })],
});

describeRule(parameterValue, {
  'a word of the service': oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }),
  'a value of the deployment': oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: '${Logging}' }),
  'a number that is no text, which another rule reports': oneAction('Loop', { LoopCount: 3 }),
  'a text that fits': valued({ pattern: /^[A-Z]{2}$/, maxLength: 2 }, 'DE'),
  'a map that is read from the contact': valued({ kind: 'map', dynamic: 'either' }, '$.External.attributes'),
  'typed JSON': valued({ typedJson: true }, { any: ['thing', 1] }),
  'items of a list': nested([{ Kind: 'a' }, {}, { Kind: 'b' }]),
}, {
  'a strange word': [oneAction('UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'enabled' }), 'UpdateFlowLoggingBehavior › FlowLoggingBehavior'],
  'what is no whole number': [oneAction('Loop', { LoopCount: '2.5' }), 'Loop › LoopCount'],
  'an object in place of a text': [oneAction('MessageParticipant', { Text: { value: 'Hi.' } }), 'MessageParticipant › Text'],
  'a text in place of a map': [oneAction('UpdateContactAttributes', { Attributes: 'tier=gold' }, { Errors }), 'UpdateContactAttributes › Attributes'],
  'an object in place of a list': [valued({ kind: 'list' }, {}), 'Example › Value'],
  'a text of the wrong form': [valued({ pattern: /^[A-Z]{2}$/ }, 'Germany'), 'Example › Value'],
  'a text that is too long': [valued({ maxLength: 5 }, 'Germany'), 'Example › Value'],
  'what is no number': [valued({ kind: 'decimal' }, 'half'), 'Example › Value'],
  'an item of a list, by its position': [nested([{ Kind: 'a' }, { Kind: 'c' }]), 'Example › Messages[1].Kind'],
});
