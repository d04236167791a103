import { blockActions, failure, problemsOf } from './private/render';
import { StartMediaStreaming } from '../../src/blocks';

describe('StartMediaStreaming', () => {
  test.each([[{}, ['To', 'From']], [{ toCustomer: false }, ['From']], [{ fromCustomer: false }, ['To']]])('streams %j', (props, directions) => {
    expect(blockActions(new StartMediaStreaming('Stream', props))).toStrictEqual([{
      Identifier: 'Stream',
      Type: 'UpdateContactMediaStreamingBehavior',
      Parameters: {
        MediaStreamingState: 'Enabled', Participants: [{ ParticipantType: 'Customer', MediaDirections: directions }], MediaStreamType: 'Audio',
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('rejects a stream of nothing', () => {
    expect(problemsOf(() => new StartMediaStreaming('Stream', { fromCustomer: false, toCustomer: false }))).toStrictEqual([
      '[NothingStreamed] at least one of fromCustomer and toCustomer must be true, got neither; use StopMediaStreaming to end a stream',
    ]);
  });
});
