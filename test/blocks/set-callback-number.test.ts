import { blockActions, failure, say } from './private/render';
import { Attribute, SetCallbackNumber } from '../../src/blocks';

describe('SetCallbackNumber', () => {
  test('has exactly the two errors of a callback number', () => {
    expect(blockActions(new SetCallbackNumber('Set number', { number: Attribute.STORED_CUSTOMER_INPUT }))).toStrictEqual([{
      Identifier: 'Set number',
      Type: 'UpdateContactCallbackNumber',
      Parameters: { CallbackNumber: '$.StoredCustomerInput' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail', 'InvalidCallbackNumber'), failure('Fail', 'CallbackNumberNotDialable')] },
    }]);
  });

  test('wires both', () => {
    const block = new SetCallbackNumber('Set number', {
      number: Attribute.userDefined('callback number'), onInvalidNumber: say('Invalid'), onNotDialable: say('Abroad'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({ CallbackNumber: "$.Attributes.['callback number']" });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'End',
      Errors: [failure('Invalid', 'InvalidCallbackNumber'), failure('Abroad', 'CallbackNumberNotDialable')],
    });
  });
});
