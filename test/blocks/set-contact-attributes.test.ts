import { Token } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say } from './private/render';
import { Attribute, SetContactAttributes } from '../../src/blocks';

describe('SetContactAttributes', () => {
  test('sets literals and attributes of the contact', () => {
    const block = new SetContactAttributes('Remember', {
      attributes: { number: Attribute.CUSTOMER_NUMBER.path, reason: 'callback', note: `to ${Attribute.QUEUE_NAME}` },
    });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Remember',
      Type: 'UpdateContactAttributes',
      Parameters: {
        Attributes: { number: '$.CustomerEndpoint.Address', reason: 'callback', note: 'to $.Queue.Name' },
        TargetContact: 'Current',
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('its failure can lead elsewhere, and values may be known only at deployment', () => {
    const value = Token.asString({ Ref: 'Parameter' });
    const [action] = blockActions(new SetContactAttributes('Remember', { attributes: { value }, onError: say('Broken') }));
    expect(action.Parameters).toStrictEqual({ Attributes: { value }, TargetContact: 'Current' });
    expect(action.Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects names and values that the service would refuse, all at once', () => {
    expect(problemsOf(() => new SetContactAttributes('Remember', { attributes: { 'a.b': 'x', '$c': 'y', '': 'z', 'd': '' } }))).toStrictEqual([
      '[AttributeName] attributes must have names without $ and ., got ["a.b","$c",""]; use letters, digits, dashes or underscores',
      '[EmptyAttribute] attributes must have values that are not empty, got "" for ["d"]; write a word such as "none" instead',
    ]);
  });

  test('rejects a block without attributes', () => {
    expect(problemsOf(() => new SetContactAttributes('Remember', { attributes: {} }))).toStrictEqual([
      '[NoAttributes] attributes must have at least one attribute, got {}; add the attribute to set',
    ]);
  });

  test('gives the attributes that it sets, and refuses all others', () => {
    const block = new SetContactAttributes('Note', { attributes: { tier: 'gold' } });
    expect(block.attribute('tier').path).toBe('$.Attributes.tier');
    expect(problemsOf(() => block.attribute('name'))).toStrictEqual(['[KeyNotDeclared] attribute must name what is declared, got "name"; it declares "tier"']);
  });
});
