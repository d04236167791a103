import type { Center } from './center';
import { Contact } from './contact';
import { FlowRun } from './flow-run';
import type { JsonObject } from '../../language/json';

/** What the paths of flows lead to for a contact. */
export function contactValues(center: Center, { contact, role }: FlowRun): JsonObject {
  return {
    ...contact.values,
    Attributes: contact.attributes,
    AwsRegion: regionOf(center),
    ContactId: contact.id,
    InitialContactId: contact.links.initialId,
    PreviousContactId: contact.links.previousId ?? null,
    Channel: contact.channel.toUpperCase(),
    InitiationMethod: contact.method,
    InstanceARN: center.model.instanceArn,
    LanguageCode: contact.language ?? null,
    TextToSpeechVoiceId: contact.voice ?? null,
    CustomerEndpoint: endpointOf(contact.customerNumber),
    SystemEndpoint: endpointOf(contact.systemNumber),
    Queue: queueValues(center, contact),
    SegmentAttributes: segmentsOf(contact),
    Agent: WITH_AGENT.includes(role) ? agentValues(center, contact) : {},
  };
}

/** The flows in which there is an agent; of others `$.Agent` is empty. */
const WITH_AGENT: readonly string[] = ['agent-whisper', 'customer-whisper', 'outbound-whisper', 'customer-hold', 'agent-hold', 'transfer'];

export function endpointOf(number: string | undefined): JsonObject | null {
  return number === undefined ? null : { Address: number, Type: 'TELEPHONE_NUMBER' };
}

/** Null until a working queue is set. */
export function queueValues({ model }: Center, { queue: id }: Contact): JsonObject | null {
  const queue = id === undefined ? undefined : model.queues.get(id);
  return queue ? { Name: queue.name, ARN: queue.id, OutboundCallerId: endpointOf(queue.callerIdNumber) } : null;
}

/** What sort of contact it is within its channel. */
const SUBTYPES = { voice: 'connect:Telephony', chat: 'connect:Chat', task: 'connect:Task', email: 'connect:Email' } as const;

export function segmentsOf({ channel, segmentAttributes }: Contact): Record<string, string> {
  return { 'connect:Subtype': SUBTYPES[channel], ...segmentAttributes };
}

export function regionOf({ model }: Center): string {
  return model.instanceArn.split(':')[3] ?? '';
}

function agentValues({ agents }: Center, { agent: name }: Contact): JsonObject {
  const agent = name === undefined ? undefined : agents.get(name);
  return agent ? { UserName: agent.name, ARN: agent.props.arn ?? null } : {};
}
