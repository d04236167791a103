import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Counts what happened. A name is fixed text and never holds anything of a customer. */
export type Meter = (name: string, count?: number) => void;

/** What the alarms of the constructs watch. */
export const FAILED = 'Failed';

const NAMESPACE = 'CdkConnectCallbacks';

/** Metrics of one function. Each is written at once: a function that is cut off has counted what it did. */
export function powertoolsMeter(service: string, functionName = 'unknown'): Meter {
  const metrics = new Metrics({ namespace: NAMESPACE, serviceName: service, defaultDimensions: { function: functionName } });
  return (name, count = 1) => {
    metrics.addMetric(name, MetricUnit.Count, count);
    metrics.publishStoredMetrics();
  };
}
