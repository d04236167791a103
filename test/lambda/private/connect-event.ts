import { INSTANCE_ID } from './contact-event';

export interface Said {
  readonly contactId: string;
  readonly eventType: string;
  readonly initialContactId?: string;
  readonly previousContactId?: string;
  readonly initiationMethod?: string;
  /** Epoch seconds. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly agentAt?: number;
  /** Whether the event tells of an agent; it does by default. */
  readonly hasAgent?: boolean;
  readonly disconnectReason?: string;
}

const time = (seconds?: number) => seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
/** What the service writes where something never happened. */
const NEVER = '1970-01-01T00:00:00.001Z';

/** An event as the service sends it, with all that a real one has and a handler should not need. */
export function connectEvent({ startedAt, endedAt, agentAt, hasAgent = true, ...said }: Said) {
  const instanceArn = `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}`;
  return {
    'version': '0',
    'id': 'ffffffff-ffff-4fff-8fff-ffffffffffff',
    'detail-type': 'Amazon Connect Contact Event',
    'source': 'aws.connect',
    'account': '111122223333',
    'time': time(endedAt ?? startedAt),
    'region': 'us-east-1',
    'resources': [`${instanceArn}/contact/${said.contactId}`],
    'detail': {
      initiationMethod: 'CALLBACK',
      channel: 'VOICE',
      instanceArn,
      ...said,
      initiationTimestamp: time(startedAt),
      disconnectTimestamp: time(endedAt),
      ...(hasAgent && { agentInfo: { agentArn: `${instanceArn}/agent/a`, connectedToAgentTimestamp: time(agentAt) ?? NEVER } }),
      queueInfo: { queueArn: `${instanceArn}/queue/q`, queueType: 'STANDARD' },
    },
  };
}
