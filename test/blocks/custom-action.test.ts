import { blockActions, failure, usesOf } from './private/render';
import { FUNCTION } from './private/resources';
import { CustomAction } from '../../src/blocks';

describe('CustomAction', () => {
  test('writes the parameters as they are given', () => {
    expect(blockActions(new CustomAction('Do', { parameters: { Some: { key: 'value' } } }), 'CAMPAIGN')).toStrictEqual([{
      Identifier: 'Do',
      Type: 'PutLambdaInvokeRequest',
      Parameters: { Some: { key: 'value' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('has its function associated', () => {
    const block = new CustomAction('Do', { parameters: { Some: 'value' }, handler: FUNCTION });
    expect(usesOf(block, 'CAMPAIGN')).toStrictEqual([{ kind: 'function', resource: FUNCTION, block: 'Do' }]);
  });
});
