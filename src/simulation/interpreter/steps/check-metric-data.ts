import { ActionStep } from '../action-step';
import { failed, result } from '../exit';
import { ask, Figures } from '../requests';

/** The age is named after seconds, and exports compare it with milliseconds. */
const METRICS: ReadonlyMap<string, (figures: Figures) => number> = new Map([
  ['NumberOfAgentsAvailable', ({ available }) => available],
  ['NumberOfAgentsStaffed', ({ staffed }) => staffed],
  ['NumberOfAgentsOnline', ({ online }) => online],
  ['NumberOfContactsInQueue', ({ contacts }) => contacts],
  ['OldestContactInQueueAgeSeconds', ({ oldestAge }) => oldestAge],
]);

export const checkMetricData: ActionStep = function* ({ parameters: { MetricType, QueueId, AgentId } }, scope) {
  const figures = yield* ask('queue-metrics', { queue: scope.optional(QueueId), agent: scope.optional(AgentId) });
  const metric = METRICS.get(scope.text(MetricType));
  return figures === 'failed' || !metric ? failed() : result(metric(figures));
};
