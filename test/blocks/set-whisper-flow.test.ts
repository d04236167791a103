import { blockActions, failure, say, usesOf } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { SetWhisperFlow, WhisperSide } from '../../src/blocks';

describe('SetWhisperFlow', () => {
  test.each([[WhisperSide.AGENT, 'AgentWhisper'], [WhisperSide.CUSTOMER, 'CustomerWhisper']])('sets the hook of the side %s', (side, hook) => {
    const block = new SetWhisperFlow('Whisper', { flow: FLOW, side });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Whisper',
      Type: 'UpdateContactEventHooks',
      Parameters: { EventHooks: { [hook]: FLOW_ARN } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
    expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Whisper' }]);
  });

  test('its failure can lead elsewhere', () => {
    expect(blockActions(new SetWhisperFlow('Whisper', { flow: FLOW, side: WhisperSide.AGENT, onError: say('Broken') }))[0].Transitions)
      .toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });
});
