import { blockActions, failure, say } from './private/render';
import { InterruptAgent } from '../../src/blocks';

describe('InterruptAgent', () => {
  test('writes no branch of which nothing is known', () => {
    expect(blockActions(new InterruptAgent('Interrupt'), 'CUSTOMER_QUEUE')).toStrictEqual([{
      Identifier: 'Interrupt', Type: 'RouteContactToAgent', Parameters: {}, Transitions: { NextAction: 'End' },
    }]);
  });

  test('writes the parameters as they are given, and a failure branch on demand', () => {
    const block = new InterruptAgent('Interrupt', { parameters: { Some: { Setting: 'True' } }, onError: say('Broken') });
    const [action] = blockActions(block, 'CUSTOMER_QUEUE');
    expect(action.Parameters).toStrictEqual({ Some: { Setting: 'True' } });
    expect(action.Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });
});
