import { type ConnectClient, type ContactMetricName, type ContactMetricResult, GetContactMetricsCommand } from '@aws-sdk/client-connect';

/** What the instance knows about a waiting contact; the parts that it does not know are absent. */
export interface QueueMetrics {
  readonly position?: number;
  readonly estimatedWaitSeconds?: number;
}

export type ReadQueueMetrics = (instanceId: string, contactId: string) => Promise<QueueMetrics>;

export function connectQueueMetrics(client: ConnectClient): ReadQueueMetrics {
  return async (instanceId, contactId) => {
    const { MetricResults } = await client.send(new GetContactMetricsCommand({
      InstanceId: instanceId,
      ContactId: contactId,
      Metrics: [{ Name: 'POSITION_IN_QUEUE' }, { Name: 'ESTIMATED_WAIT_TIME' }],
    }));
    return toQueueMetrics(MetricResults ?? []);
  };
}

/** Position 0 or a fraction of one is no place in a queue, and a negative wait is no estimate. */
export function toQueueMetrics(results: readonly ContactMetricResult[]): QueueMetrics {
  return {
    position: valueOf(results, 'POSITION_IN_QUEUE', 1),
    estimatedWaitSeconds: valueOf(results, 'ESTIMATED_WAIT_TIME', 0),
  };
}

function valueOf(results: readonly ContactMetricResult[], name: ContactMetricName, least: number): number | undefined {
  const value = results.find((result) => result.Name === name)?.Value?.Number;
  return typeof value === 'number' && Number.isFinite(value) && value >= least ? Math.round(value) : undefined;
}
