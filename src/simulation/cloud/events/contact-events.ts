import { Happening } from './event-bus';
import type { JsonObject } from '../../../language/json';
import { Contact } from '../../center/contact';

/** The title of these events; the service also prints another one. */
const TITLE = 'Amazon Connect Contact Event';

/** Most of what happens is no event. */
export const EVENT_TYPES = {
  'contact-created': 'INITIATED',
  'picked-up': 'CONNECTED_TO_SYSTEM',
  'enqueued': 'QUEUED',
  'joined': 'CONNECTED_TO_AGENT',
  'contact-ended': 'DISCONNECTED',
} as const;

/** What the service tells the world of a contact at this moment. No event says the number of a customer. */
export function contactEvent(instanceArn: string, contact: Contact, eventType: string): Happening {
  return {
    source: 'aws.connect',
    title: TITLE,
    resources: [instanceArn, `${instanceArn}/contact/${contact.id}`],
    detail: { eventType, instanceArn, ...detailOf(instanceArn, contact) },
  };
}

function detailOf(instanceArn: string, { id, links, method, channel, at, agent, queue, disconnectReason }: Contact): JsonObject {
  return present({
    contactId: id,
    initialContactId: links.initialId,
    previousContactId: links.previousId,
    channel: channel.toUpperCase(),
    initiationMethod: method,
    initiationTimestamp: timestamp(at.initiation),
    connectedToSystemTimestamp: timestamp(at.connectedToSystem),
    disconnectTimestamp: timestamp(at.disconnect),
    disconnectReason,
    queueInfo: queue === undefined ? undefined : present({ queueArn: queue, queueType: 'STANDARD', enqueueTimestamp: timestamp(at.enqueue) }),
    agentInfo: agent === undefined ? undefined : present({
      agentArn: `${instanceArn}/agent/${agent}`, connectedToAgentTimestamp: timestamp(at.connectedToAgent),
    }),
  });
}

function timestamp(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}

function present(values: Record<string, JsonObject | string | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as JsonObject;
}
