import { Duration } from 'aws-cdk-lib';
import { IAlarmAction, IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { HelperAlarm } from './helper-alarm';

const PERIOD = Duration.minutes(5);
/** One failure may be a hiccup of a network; three in five minutes are a fault. */
const FAILURES = 3;

/** The names under which the handlers count, see `lambda/shared/meter.ts`. */
export const METRIC_NAMESPACE = 'CdkConnectCallbacks';
export const FAILED_METRIC = 'Failed';

export interface WatchedHelper {
  readonly fn: IFunction;
  readonly service: string;
  readonly actions?: IAlarmAction[];
}

/** A helper that fails costs customers a courtesy and nothing else, so nobody would notice without an alarm. */
export function helperAlarms(scope: Construct, id: string, { fn, service, actions }: WatchedHelper): void {
  const failures = new Metric({
    namespace: METRIC_NAMESPACE,
    metricName: FAILED_METRIC,
    dimensionsMap: { function: fn.functionName, service },
    statistic: Stats.SUM,
    period: PERIOD,
  });
  const watch = (name: string, metric: IMetric, threshold: number, description: string) =>
    new HelperAlarm(scope, `${id}${name}`, { metric, threshold, description, actions });
  watch('Errors', fn.metricErrors({ period: PERIOD }), 1, `The helper ${service} crashes, or runs into its time limit.`);
  watch('Throttles', fn.metricThrottles({ period: PERIOD }), 1, `The helper ${service} is throttled.`);
  watch('Failures', failures, FAILURES, `The helper ${service} cannot do its work, because a service that it needs fails.`);
}
