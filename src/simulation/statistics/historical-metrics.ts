import { Metrics } from './metrics';
import { QueueMetrics } from './queue-metrics';
import { Summary } from './summary';

type Figures = Readonly<Record<string, number | undefined>>;

const SECOND = 1000;

/** What the historical reports of the service say, by its names: counts, seconds, percent. An average of nothing is undefined. */
export function historicalMetrics({ total, contacts, occupancy }: Metrics): Figures {
  return {
    ...queueMetrics(total),
    CONTACTS_CREATED: contacts.created,
    CONTACTS_HANDLED: contacts.handled,
    CALLBACK_CONTACTS_HANDLED: contacts.of('CALLBACK').handled,
    SUM_RETRY_CALLBACK_ATTEMPTS: contacts.callbackAttempts,
    AVG_QUEUE_ANSWER_TIME_CUSTOMER_FIRST_CALLBACK: mean(contacts.customerFirstAnswered),
    AVG_WAIT_TIME_AFTER_CUSTOMER_FIRST_CALLBACK_CONNECTION: mean(contacts.customerFirstOnLine),
    AGENT_NON_RESPONSE: contacts.nonResponses,
    AGENT_OCCUPANCY: 100 * occupancy,
  };
}

/** Of one queue, or of all. */
export function queueMetrics(queue: QueueMetrics): Figures {
  const levels = queue.thresholds.map((threshold) => [`SERVICE_LEVEL_${threshold / SECOND}`, 100 * queue.serviceLevel(threshold)] as const);
  return {
    CONTACTS_QUEUED: queue.queued,
    CONTACTS_ABANDONED: queue.abandoned.count,
    AVG_ABANDON_TIME: mean(queue.abandoned),
    AVG_QUEUE_ANSWER_TIME: mean(queue.answered),
    MAX_QUEUED_TIME: queue.waits.max / SECOND,
    ...Object.fromEntries(levels),
  };
}

/** With the filter `INITIATION_METHOD` (ME-5, FA-12). */
export function metricsOfMethod({ contacts }: Metrics, method: string): Figures {
  const { created, handled, connecting } = contacts.of(method);
  return {
    CONTACTS_CREATED: created,
    CONTACTS_HANDLED: handled,
    SUM_CONNECTING_TIME_AGENT: connecting.total / SECOND,
    AVG_AGENT_CONNECTING_TIME: mean(connecting),
  };
}

function mean(summary: Summary): number | undefined {
  return summary.count === 0 ? undefined : summary.mean / SECOND;
}
