import { flow, step, tell } from '../private/flow-examples';
import { isTest, quoted, readObservations } from '../private/read-observations';
import { FlowRule } from '../rule';

const getMetrics = (failure: string) => step('Get metrics', 'GetMetricData', {}, 'Say size', { NoMatchingError: failure });
const SAY = tell('Say size', 'There are $.Metrics.Queue.Size callers before you');

export const metricsBeforeGetMetrics: FlowRule = {
  id: 'metrics-before-get-metrics',
  severity: 'warning',
  summary: 'Metrics are read only after a get metrics block that succeeded.',
  rationale: 'Metrics are not live values: the block copies them, and fails where a queue has had no activity (QF-3).',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/get-queue-metrics.html',
  bad: flow(getMetrics('Say size'), SAY),
  good: flow(getMetrics('Hang up'), SAY),
  check: (context) => readObservations(
    context, ({ namespace }) => namespace.startsWith('$.Metrics'),
    ({ never, failed }, { block }) => never || (failed.length > 0 && !isTest(context, block)),
    (paths, { failed }) => ({
      fact: failed.length > 0
        ? `the block reads ${paths}, and can be reached right after ${quoted(failed)} has failed`
        : `the block reads ${paths}, and there is a way to it on which no metrics were read`,
      remedy: 'get the metrics on every way to this block, and lead the error branch elsewhere',
    }),
  ),
};
