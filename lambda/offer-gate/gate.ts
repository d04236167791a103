import type { Condition } from './conditions';
import { decide, UNKNOWN } from './decide';
import type { Clock } from '../shared/clock';
import type { Answer, Contact } from '../shared/contact-event';
import type { Log } from '../shared/log';
import { FAILED, type Meter } from '../shared/meter';
import type { SnapshotStore } from '../shared/queue-snapshot';

export interface GatePorts {
  readonly clock: Clock;
  readonly snapshots: Pick<SnapshotStore, 'read'>;
  readonly conditions: readonly Condition[];
  readonly defaultQueueId?: string;
  readonly log: Log;
  readonly meter: Meter;
}

/** The last part of a queue's ARN, or it alone. Its exact form keeps everything else out of the key, a phone number above all. */
const QUEUE_ID = /^(?:arn:[^/]*:instance\/[^/]+\/queue\/)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/** Whether the callback should be offered to a caller of the queue now. */
export async function askGate(contact: Contact, { clock, snapshots, conditions, defaultQueueId, log, meter }: GatePorts): Promise<Answer> {
  const cannot = (reason: string): Answer => {
    meter(FAILED);
    log.error(reason, { contactId: contact.contactId });
    return UNKNOWN;
  };
  const queueId = queueIdOf(contact, defaultQueueId);
  if (queueId === undefined) return cannot('The parameter queueArn or queueId names no queue.');
  const answer = decide(await snapshots.read(queueId), conditions, clock());
  return answer.ageSeconds === undefined ? cannot('The metrics of the queue are missing or too old.') : answer;
}

function queueIdOf(contact: Contact, defaultQueueId = ''): string | undefined {
  const queue = contact.parameter('queueArn') || contact.parameter('queueId') || defaultQueueId;
  return QUEUE_ID.exec(queue)?.[1];
}
