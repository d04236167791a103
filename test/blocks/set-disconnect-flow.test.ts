import { blockActions, failure, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { SetDisconnectFlow } from '../../src/blocks';

describe('SetDisconnectFlow', () => {
  test('sets one hook', () => {
    const block = new SetDisconnectFlow('Hook', { flow: FLOW });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Hook',
      Type: 'UpdateContactEventHooks',
      Parameters: { EventHooks: { CustomerRemaining: FLOW_ARN } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Hook' }]);
  });

  test('its failure can lead elsewhere', () => {
    expect(blockActions(new SetDisconnectFlow('Hook', { flow: FLOW, onError: say('Broken') }))[0].Transitions)
      .toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });
});
