import { blockActions, failure, say } from './private/render';
import { StopMediaStreaming } from '../../src/blocks';

test('StopMediaStreaming stops both directions', () => {
  expect(blockActions(new StopMediaStreaming('Stop', { onError: say('Broken') }))[0]).toStrictEqual({
    Identifier: 'Stop',
    Type: 'UpdateContactMediaStreamingBehavior',
    Parameters: {
      MediaStreamingState: 'Disabled', Participants: [{ ParticipantType: 'Customer', MediaDirections: ['To', 'From'] }], MediaStreamType: 'Audio',
    },
    Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
  });
});
