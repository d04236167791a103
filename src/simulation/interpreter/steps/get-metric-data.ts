import type { JsonObject } from '../../../language/json';
import type { Channel } from '../../../language/spec';
import { ActionStep } from '../action-step';
import { failed, NEXT } from '../exit';
import { ask, Figures } from '../requests';

const SECOND = 1000;

/** The key of the switch for metrics of the contact itself is not published, so any other key is taken for it. */
const PUBLISHED: readonly string[] = ['QueueId', 'AgentId', 'QueueChannel'];

export const getMetricData: ActionStep = function* ({ parameters }, scope) {
  const { QueueId, AgentId, QueueChannel } = parameters;
  const channel = scope.optional(QueueChannel)?.toLowerCase() as Channel | undefined;
  const figures = yield* ask('queue-metrics', { queue: scope.optional(QueueId), agent: scope.optional(AgentId), channel });
  if (figures === 'failed') return failed();
  const ofContact = Object.keys(parameters).some((key) => !PUBLISHED.includes(key));
  scope.fill('Metrics', { ...metricsOf(figures), ...(ofContact ? contactMetricsOf(figures) : {}) });
  return NEXT;
};

function metricsOf(figures: Figures): JsonObject {
  const count = (value: number) => ({ Count: String(value) });
  return {
    Queue: {
      Name: figures.name,
      ARN: figures.arn,
      Size: String(figures.contacts),
      OldestContactAge: String(figures.oldestAge),
      ...estimate(figures.estimatedWait),
    },
    Agents: {
      Online: count(figures.online),
      Available: count(figures.available),
      Staffed: count(figures.staffed),
      AfterContactWork: count(figures.afterContactWork),
      Busy: count(figures.busy),
      Missed: count(figures.missed),
      NonProductive: count(figures.nonProductive),
    },
  };
}

/** Only while the contact is in queue. */
function contactMetricsOf({ position, contactWait }: Figures): JsonObject {
  return position === undefined ? {} : { Contact: { PositionInQueue: String(position), ...estimate(contactWait) } };
}

/** In seconds, as the API has it: no page says the unit that flows see. */
function estimate(wait: number | undefined): JsonObject {
  return wait === undefined ? {} : { EstimatedWaitTime: String(Math.round(wait / SECOND)) };
}
