import { blockActions, failure, headingOf, problemsOf, say, usesOf } from './private/render';
import { QUEUE, QUEUE_ARN } from './private/resources';
import { Attribute, GetMetrics, MetricsChannel, QueueMetric } from '../../src/blocks';

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

  test('gives the metrics that it reads, the estimated wait time only for a single channel', () => {
    const size = QueueMetric.CONTACTS_IN_QUEUE;
    expect(new GetMetrics('Metrics').value(size)).toBe(size);
    expect(new GetMetrics('Metrics', { channel: MetricsChannel.VOICE }).value(QueueMetric.ESTIMATED_WAIT_TIME).path).toBe('$.Metrics.Queue.EstimatedWaitTime');
    expect(problemsOf(() => new GetMetrics('Metrics').value(QueueMetric.ESTIMATED_WAIT_TIME))).toStrictEqual([
      expect.stringMatching(/^\[KeyNotDeclared\] value must name what is declared, got "\$\.Metrics\.Queue\.EstimatedWaitTime"; it declares /),
    ]);
  });

  test('refuses metrics of the contact, and what is no metric', () => {
    const metrics = new GetMetrics('Metrics', { channel: MetricsChannel.VOICE });
    for (const other of [QueueMetric.POSITION_IN_QUEUE, QueueMetric.CONTACT_ESTIMATED_WAIT_TIME, Attribute.QUEUE_NAME]) {
      expect(headingOf(() => metrics.value(other))).toBe('GetMetrics "Metrics" is not valid');
    }
  });
});
