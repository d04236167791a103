import {
  type ConnectClient, type CurrentMetric, type CurrentMetricName, type CurrentMetricResult, GetCurrentMetricDataCommand,
  type GetCurrentMetricDataRequest,
} from '@aws-sdk/client-connect';
import { type Measure, MEASURES, type Measures } from '../shared/queue-snapshot';

/** All that the service said about the queues, and for which moment. */
export interface QueueMetrics {
  readonly asOf: Date;
  readonly results: readonly CurrentMetricResult[];
}

export type ReadQueueMetrics = (queueIds: readonly string[]) => Promise<QueueMetrics>;

const METRICS: Readonly<Record<Measure, CurrentMetric & { readonly Name: CurrentMetricName }>> = {
  contactsInQueue: { Name: 'CONTACTS_IN_QUEUE', Unit: 'COUNT' },
  // In seconds with groupings; without them the service would answer in milliseconds.
  oldestSeconds: { Name: 'OLDEST_CONTACT_AGE', Unit: 'SECONDS' },
  estimatedWaitSeconds: { Name: 'ESTIMATED_WAIT_TIME', Unit: 'SECONDS' },
  agentsAvailable: { Name: 'AGENTS_AVAILABLE', Unit: 'COUNT' },
  agentsStaffed: { Name: 'AGENTS_STAFFED', Unit: 'COUNT' },
  agentsOnline: { Name: 'AGENTS_ONLINE', Unit: 'COUNT' },
};

/** As many as the service lets a request name, so that one page holds them all. */
const PAGE_SIZE = 100;
/** A service that always has another page must not keep the poller forever. */
const MOST_PAGES = 10;

export function connectQueueMetrics(client: ConnectClient, instanceId: string): ReadQueueMetrics {
  return async (queueIds) => {
    const request = requestFor(instanceId, queueIds);
    const results: CurrentMetricResult[] = [];
    let NextToken: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await client.send(new GetCurrentMetricDataCommand({ ...request, NextToken }));
      results.push(...answer.MetricResults ?? []);
      if (answer.DataSnapshotTime === undefined) throw new Error('The metrics bear no time.');
      if (!answer.NextToken) return { asOf: answer.DataSnapshotTime, results };
      NextToken = answer.NextToken;
    }
    throw new Error('The metrics do not end.');
  };
}

/** Filter and groupings are those with which the service estimates a wait. */
function requestFor(InstanceId: string, queueIds: readonly string[]): GetCurrentMetricDataRequest {
  return {
    InstanceId,
    Filters: { Queues: [...queueIds], Channels: ['VOICE'] },
    Groupings: ['QUEUE', 'CHANNEL'],
    CurrentMetrics: MEASURES.map((measure) => METRICS[measure]),
    MaxResults: PAGE_SIZE,
  };
}

/** What is no number, or a negative one, is not known. */
export function measuresOf({ Collections = [] }: CurrentMetricResult): Measures {
  const values = new Map(Collections.map(({ Metric, Value }) => [Metric?.Name, Value]));
  return Object.fromEntries(MEASURES.flatMap((measure) => {
    const value = values.get(METRICS[measure].Name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [[measure, Math.round(value)]] : [];
  }));
}
