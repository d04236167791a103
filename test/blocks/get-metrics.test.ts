import { blockActions, failure, say, usesOf } from './private/render';
import { QUEUE, QUEUE_ARN } from './private/resources';
import { GetMetrics, MetricsChannel } from '../../src/blocks';

describe('GetMetrics', () => {
  test('reads the working queue', () => {
    expect(blockActions(new GetMetrics('Metrics'))).toStrictEqual([
      { Identifier: 'Metrics', Type: 'GetMetricData', Parameters: {}, Transitions: { NextAction: 'End', Errors: [failure('Fail')] } },
    ]);
  });

  test('reads a given queue and channel', () => {
    const block = new GetMetrics('Metrics', { queue: QUEUE, channel: MetricsChannel.VOICE, onError: say('Broken') });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({ QueueId: QUEUE_ARN, QueueChannel: 'Voice' });
    expect(action.Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
    expect(usesOf(block)).toStrictEqual([{ kind: 'queue', resource: QUEUE, block: 'Metrics' }]);
  });
});
