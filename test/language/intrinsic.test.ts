import { intrinsicText } from '../../src/language/intrinsic';
import { Json } from '../../src/language/json';

describe('intrinsicText', () => {
  test.each<[string, Json, string]>([
    ['a text', 'text', 'text'],
    ['a number', 7, '7'],
    ['a switch', false, 'false'],
    ['a reference', { Ref: 'AWS::Region' }, '${AWS::Region}'],
    ['an attribute', { 'Fn::GetAtt': ['Queue', 'QueueArn'] }, '${Queue.QueueArn}'],
    ['an attribute in one text', { 'Fn::GetAtt': 'Queue.QueueArn' }, '${Queue.QueueArn}'],
    ['pieces', { 'Fn::Join': ['', ['{"QueueId":"', { 'Fn::GetAtt': ['Queue', 'QueueArn'] }, '"}']] }, '{"QueueId":"${Queue.QueueArn}"}'],
    ['pieces in pieces', { 'Fn::Join': ['-', ['a', { 'Fn::Join': ['/', ['b', { Ref: 'C' }]] }]] }, 'a-b/${C}'],
    ['a text with references in it', { 'Fn::Sub': 'arn:${AWS::Partition}:connect' }, 'arn:${AWS::Partition}:connect'],
    ['an export of another stack', { 'Fn::ImportValue': 'Stack:Queue' }, '${import Stack:Queue}'],
    ['an export by a name with a reference', { 'Fn::ImportValue': { 'Fn::Join': ['', [{ Ref: 'Stage' }, '-queue']] } }, '${import ${Stage}-queue}'],
    ['a part of what only the deployment knows', { 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Arn' }] }] }, '${part 3 of ${Arn} at /}'],
  ])('reads %s', (_, value, text) => {
    expect(intrinsicText(value)).toBe(text);
  });

  test.each<[string, Json]>([
    ['nothing', null],
    ['a list', ['a']],
    ['an object without keys', {}],
    ['an intrinsic that it does not know', { 'Fn::Base64': 'text' }],
    ['a text with references of its own', { 'Fn::Sub': ['${X}', { X: 'x' }] }],
    ['pieces of which one cannot be told', { 'Fn::Join': ['', ['a', { 'Fn::Base64': 'b' }]] }],
    ['pieces that are no list', { 'Fn::Join': ['', { Ref: 'List' }] }],
    ['a choice from a list', { 'Fn::Select': [0, ['a', 'b']] }],
    ['a part of what cannot be told', { 'Fn::Select': [0, { 'Fn::Split': ['/', { 'Fn::Base64': 'x' }] }] }],
    ['an export by a name that cannot be told', { 'Fn::ImportValue': { 'Fn::Base64': 'x' } }],
    ['a key that objects inherit', { toString: 'x' }],
  ])('does not guess at %s', (_, value) => {
    expect(intrinsicText(value)).toBeUndefined();
  });
});
