import { renderText } from '../../src/cli/intrinsics';
import { Json } from '../../src/language/json';

test.each<[string, Json, string]>([
  ['a text', 'plain', 'plain'],
  ['a reference', { Ref: 'Queue' }, '${Queue}'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, '${AWS::Region}'],
  ['an attribute', { 'Fn::GetAtt': ['Queue', 'QueueArn'] }, '${Queue.QueueArn}'],
  ['an attribute in short form', { 'Fn::GetAtt': 'Queue.QueueArn' }, '${Queue.QueueArn}'],
  ['nested pieces', { 'Fn::Join': ['/', ['a', { 'Fn::Join': ['', ['b', { Ref: 'C' }]] }]] }, 'a/b${C}'],
  ['a substitution', { 'Fn::Sub': 'x ${Queue.QueueArn} ${AWS::Region}' }, 'x ${Queue.QueueArn} ${AWS::Region}'],
  ['a substitution with variables', { 'Fn::Sub': ['x ${name} ${Queue}', { name: { 'Fn::GetAtt': ['F', 'Arn'] } }] }, 'x ${F.Arn} ${Queue}'],
  ['an escaped placeholder', { 'Fn::Sub': 'x ${!Literal}' }, 'x ${Literal}'],
  ['an import', { 'Fn::ImportValue': 'Other:Queue' }, '${import Other:Queue}'],
])('%s is rendered as text', (_, value, text) => {
  expect(renderText(value)).toBe(text);
});

test.each<[string, Json | undefined, RegExp]>([
  ['a table', { 'Fn::FindInMap': ['a', 'b', 'c'] }, /holds Fn::FindInMap/],
  ['a condition inside of pieces', { 'Fn::Join': ['', ['a', { 'Fn::If': ['c', 'x', 'y'] }]] }, /holds Fn::If/],
  ['a condition as a variable', { 'Fn::Sub': ['${a}', { a: { 'Fn::If': ['c', 'x', 'y'] } }] }, /holds Fn::If/],
  ['nothing', undefined, /is missing/],
])('%s is refused by name', (_, value, message) => {
  expect(() => renderText(value)).toThrow(message);
});
