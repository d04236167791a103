import type { AgentMetrics } from '../../simulation/statistics/agent-metrics';
import { instanceMetrics } from '../../simulation/statistics/cloudwatch-metrics';
import { historicalMetrics, metricsOfMethod } from '../../simulation/statistics/historical-metrics';
import type { Metrics } from '../../simulation/statistics/metrics';
import type { QueueMetrics } from '../../simulation/statistics/queue-metrics';
import type { DeployedModel } from '../../simulation/template/deployed-model';
import { byName } from '../named';

/** What was measured of many calls. */
export class Traffic {
  constructor(private readonly model: DeployedModel, private readonly metrics: Metrics) {}

  /** Of all queues together. */
  get total(): QueueMetrics {
    return this.metrics.total;
  }

  /** Of one queue, by its name. */
  queue(name: string): QueueMetrics {
    return this.metrics.queue(byName('queue', this.model.queues, name)[0]);
  }

  get agents(): AgentMetrics {
    return this.metrics.agents;
  }

  /** The share of their time at work, from 0 to 1, that agents had contacts, or the work after them. */
  get occupancy(): number {
    return this.metrics.occupancy;
  }

  /** What reports and CloudWatch would show, by the names of the service: counts, seconds, percent. An average of nothing is undefined. */
  get reported(): Readonly<Record<string, number | undefined>> {
    return { ...historicalMetrics(this.metrics), ...instanceMetrics(this.metrics) };
  }

  /** The same of contacts of one initiation method, e.g. `CALLBACK`. */
  reportedOf(initiationMethod: string): Readonly<Record<string, number | undefined>> {
    return metricsOfMethod(this.metrics, initiationMethod);
  }
}
