import { QueueMetricsCache } from '../../../src/callbacks';
import { CallCenter } from '../../private/callback-setup';
import type { Expected, Scenario } from '../private/scenario';

const QUEUE = '22222222-2222-4333-8444-555555555555';

const OLD_DATA: Expected = {
  throws: true, meaning: 'The metrics grow old; after a minute the callback is offered to everybody, and no wait is announced; the alarm tells.',
};

/** One poll in a run of one second, so that nothing has to wait for the next one. */
export const scenario: Scenario = {
  handler: 'queue-metrics-poller',
  environment: {
    INSTANCE_ID: '11111111-2222-4333-8444-555555555555', QUEUE_IDS: QUEUE, POLL_INTERVAL_SECONDS: '1', RUN_SECONDS: '1', CALL_TIMEOUT_MILLISECONDS: '500',
  },
  services: {
    'Amazon Connect': () => ({
      body: {
        DataSnapshotTime: Date.now() / 1000,
        MetricResults: [{ Dimensions: { Queue: { Id: QUEUE }, Channel: 'VOICE' }, Collections: [{ Metric: { Name: 'CONTACTS_IN_QUEUE' }, Value: 3 }] }],
      },
    }),
  },
  runs: [{
    title: 'poll',
    event: () => ({ 'source': 'aws.events', 'detail-type': 'Scheduled Event' }),
    healthy: { polls: 1, succeeded: 1 },
    calls: ['connect:GetCurrentMetricData', 'dynamodb:PutItem'],
    faults: { 'Amazon Connect': OLD_DATA, 'Amazon DynamoDB': OLD_DATA },
  }],
  declare: (stack) => {
    const { instance, support } = new CallCenter(stack);
    new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] });
  },
};
