import { type Memory, NOTHING, readMemory, writeMemory } from './memory';
import { newsOf, saidAfter } from './news';
import { type Pace, secondsToNextLook, secondsToRetry } from './pace';
import { announcementOf, placeOf, type Ranges } from './ranges';
import type { Clock } from '../shared/clock';
import type { Answer, Contact } from '../shared/contact-event';
import type { QueueMetrics, ReadQueueMetrics } from '../shared/contact-metrics';
import { describeFailure } from '../shared/failure';
import type { FlowHandlerPorts } from '../shared/flow-handler';
import { FAILED } from '../shared/meter';

export interface AnnouncePorts extends FlowHandlerPorts, Pace {
  readonly clock: Clock;
  readonly metrics: ReadQueueMetrics;
  readonly ranges: () => Ranges;
  readonly repeatSeconds: number;
}

/** What a flow hears that asked for something that failed: it plays on, and remembers nothing. */
export const SILENT_FAILURE: Answer = { outcome: 'failed', seen: writeMemory(NOTHING) };

/** What to tell a waiting customer of the line now, or to say nothing. */
export async function announce(contact: Contact, ports: AnnouncePorts): Promise<Answer> {
  const [memory, now] = [readMemory(contact.parameter('seen')), ports.clock()];
  if (now < memory.nextLook) return { outcome: 'silent', seen: writeMemory(memory) };
  const metrics = await look(contact, ports);
  if (!metrics) return { outcome: 'failed', seen: writeMemory({ ...memory, nextLook: now + secondsToRetry(ports) }) };
  return tell(metrics, { ...memory, nextLook: now + secondsToNextLook(metrics.position, ports) }, now, contact, ports);
}

async function look({ instanceId, contactId }: Contact, { metrics, log, meter }: AnnouncePorts): Promise<QueueMetrics | undefined> {
  return metrics(instanceId, contactId).catch((error) => {
    meter(FAILED);
    log.error('The position was not read.', { contactId, ...describeFailure(error) });
    return undefined;
  });
}

function tell(metrics: QueueMetrics, memory: Memory, now: number, contact: Contact, { ranges, repeatSeconds }: AnnouncePorts): Answer {
  const news = newsOf(placeOf(metrics, ranges()), memory, now, repeatSeconds);
  if (!news) return { outcome: 'silent', seen: writeMemory(memory), ...shown(metrics) };
  return {
    outcome: 'announce',
    announcement: announcementOf(news, ranges(), contact.parameter('language')),
    seen: writeMemory({ ...memory, said: saidAfter(news, memory), saidAt: now }),
    ...shown(metrics),
  };
}

function shown({ position, estimatedWaitSeconds }: QueueMetrics): Answer {
  return {
    ...(position !== undefined && { position: String(position) }),
    ...(estimatedWaitSeconds !== undefined && { estimatedWaitSeconds: String(estimatedWaitSeconds) }),
  };
}
