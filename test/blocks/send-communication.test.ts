import { blockActions, failure } from './private/render';
import { SendCommunication } from '../../src/blocks';

describe('SendCommunication', () => {
  test('writes the parameters as they are given', () => {
    expect(blockActions(new SendCommunication('Do', { parameters: { Some: { key: 'value' } } }), 'CAMPAIGN')).toStrictEqual([{
      Identifier: 'Do',
      Type: 'SendCommunication',
      Parameters: { Some: { key: 'value' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });
});
