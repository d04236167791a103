import { blockActions, failure, problemsOf, say } from './private/render';
import { SetFlowAttributes } from '../../src/blocks';

describe('SetFlowAttributes', () => {
  test('wraps every value in an object', () => {
    const block = new SetFlowAttributes('Remember', { attributes: { tries: '0', name: '$.Customer.FirstName' }, onError: say('Broken') });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Remember',
      Type: 'UpdateFlowAttributes',
      Parameters: { FlowAttributes: { tries: { Value: '0' }, name: { Value: '$.Customer.FirstName' } } },
      Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
    });
  });

  test('is summed up by its values, also where an export holds a plain text', () => {
    expect(SetFlowAttributes._SPECS[0].summary({ FlowAttributes: { a: { Value: '1' }, b: '2' } })).toBe('a = 1, b = 2');
  });

  test('rejects what the service would refuse', () => {
    expect(problemsOf(() => new SetFlowAttributes('Remember', { attributes: { 'a.b': '', '': 'x' } }))).toStrictEqual([
      '[AttributeName] attributes must have names without $ and ., got ["a.b",""]; use letters, digits, dashes or underscores',
      '[EmptyAttribute] attributes must have values that are not empty, got "" for ["a.b"]; write a word such as "none" instead',
    ]);
  });

  test('gives the attributes that it sets, and refuses all others', () => {
    const block = new SetFlowAttributes('Remember', { attributes: { 'first name': 'x' } });
    expect(block.attribute('first name').path).toBe("$.FlowAttributes.['first name']");
    expect(problemsOf(() => block.attribute('name'))).toStrictEqual(['[KeyNotDeclared] attribute must name what is declared, got "name"; it declares "first name"']);
  });
});
