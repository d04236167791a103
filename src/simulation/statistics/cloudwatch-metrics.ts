import { Metrics } from './metrics';
import type { Center } from '../center/center';
import { queueFiguresOf } from '../center/figures';

const SECOND = 1000;

/** What CloudWatch shows of an instance: counted since measuring began (OF-5, CP-8). */
export function instanceMetrics({ contacts }: Metrics): Readonly<Record<string, number>> {
  return { MissedCalls: contacts.missed, QueueCapacityExceededError: contacts.queueFull, CallBackNotDialableNumber: contacts.notDialable };
}

/** What it shows of a queue at this moment, in contacts and seconds (CP-8). */
export function queueGauges(center: Center, queue: string): Readonly<Record<string, number>> {
  const { contacts, oldestAge } = queueFiguresOf(center, queue);
  return { QueueSize: contacts, LongestQueueWaitTime: oldestAge / SECOND };
}
