import { Scope } from '../../../src/simulation/interpreter/scope';

const VALUES = {
  Attributes: { 'name': 'Ann', 'a key': 'one', 'with-dash': 'two', 'toString': 'three' },
  Channel: 'VOICE',
  SegmentAttributes: { 'connect:Subtype': 'connect:Telephony' },
  OutboundCommunication: { Latest: { Id: 'm1' } },
  DeliveryReceipts: { m1: { Bounce: 'yes' } },
};
const scope = () => new Scope(() => VALUES, {});

test('paths inside of a text become what they lead to, and end before a full stop', () => {
  expect(scope().text('Hello $.Attributes.name. You are on $.Channel.')).toBe('Hello Ann. You are on VOICE.');
  expect(scope().text('<speak>Hello $.Attributes.name<break/></speak>')).toBe('<speak>Hello Ann<break/></speak>');
});

test.each([
  ['$.Attributes.[\'a key\']', 'one'],
  ['$.Attributes[\'a key\']', 'one'],
  ['$[\'Attributes\'].name', 'Ann'],
  ['$.Attributes.with-dash', 'two'],
  ['$.Attributes.toString', 'three'],
  ['$.SegmentAttributes[\'connect:Subtype\']', 'connect:Telephony'],
  ['$.DeliveryReceipts[\'`$.OutboundCommunication.Latest.Id`\'].Bounce', 'yes'],
])('the path %s leads to %s', (path, value) => {
  expect(scope().value(path)).toBe(value);
});

test.each(['$.Attributes.other', '$.Attributes.name.first', '$.Nothing.at.all', '$.Attributes.constructor'])('the path %s leads nowhere, and is no text', (path) => {
  expect(scope().value(path)).toBeUndefined();
  expect(scope().text(`>${path}<`)).toBe('><');
});

test('what is no path stays as it was written', () => {
  expect(scope().text('It costs $5, or $.5.')).toBe('It costs $5, or $.5.');
});

test('keys and values are filled in, and a path alone keeps the object that it leads to', () => {
  expect(scope().deep({ '$.Channel': ['$.Attributes.name'], 'all': '$.OutboundCommunication', 'count': 3 }))
    .toStrictEqual({ VOICE: ['Ann'], all: { Latest: { Id: 'm1' } }, count: 3 });
});

test('a module sees the contact and its input, and nothing of what the blocks of its caller got', () => {
  const outer = scope();
  outer.fill('External', { a: '1' });
  outer.keep('FlowAttributes', { b: '2' });
  const inner = outer.ofModule({ c: '3' });
  expect(['$.Attributes.name', '$.External.a', '$.FlowAttributes.b', '$.Modules.Input.c'].map((path) => inner.text(path))).toStrictEqual(['Ann', '', '', '3']);
});
