import type { Center } from './center';
import { Contact, Timestamps } from './contact';
import { Milliseconds, queueDurationsOf } from './queue-durations';

/** A contact as its record shows it, with the names of the service. Instants are ISO 8601, durations whole seconds. */
export interface ContactRecord {
  readonly ContactId: string;
  readonly InitialContactId: string;
  readonly PreviousContactId?: string;
  readonly NextContactId?: string;
  readonly InstanceARN: string;
  readonly Channel: string;
  readonly InitiationMethod: string;
  readonly InitiationTimestamp: string;
  readonly ConnectedToSystemTimestamp?: string;
  readonly DisconnectTimestamp?: string;
  readonly DisconnectReason?: string;
  readonly TransferCompletedTimestamp?: string;
  readonly Attributes: Readonly<Record<string, string>>;
  readonly SegmentAttributes: Readonly<Record<string, string>>;
  readonly CustomerEndpoint?: RecordedEndpoint;
  readonly SystemEndpoint?: RecordedEndpoint;
  readonly TransferredToEndpoint?: RecordedEndpoint;
  readonly Queue?: RecordedQueue;
  readonly Agent?: RecordedAgent;
  readonly AgentConnectionAttempts: number;
  readonly AnsweringMachineDetectionStatus?: string;
  /** Of a person whom a customer-first callback reached (ME-6). */
  readonly CustomerVoiceActivity?: RecordedVoiceActivity;
  /** Of customer-first callbacks: the wait to be called, and the wait on the line (C-6). */
  readonly CallbackTotalQueueDuration?: number;
}

export interface RecordedEndpoint {
  readonly Address: string;
  readonly Type: 'TELEPHONE_NUMBER';
}

export interface RecordedVoiceActivity {
  readonly GreetingStartTimestamp: string;
  readonly GreetingEndTimestamp: string;
}

export interface RecordedQueue {
  readonly ARN: string;
  readonly Name: string;
  readonly EnqueueTimestamp?: string;
  readonly DequeueTimestamp?: string;
  readonly Duration?: number;
  /** The delay before included, as the example of the service counts (ME-1, K2); not in its records. */
  readonly DurationWithDelay?: number;
}

export interface RecordedAgent {
  readonly Username: string;
  readonly ARN?: string;
  readonly ConnectedToAgentTimestamp?: string;
  readonly AgentInteractionDuration?: number;
  readonly AfterContactWorkStartTimestamp?: string;
  readonly AfterContactWorkEndTimestamp?: string;
  readonly AfterContactWorkDuration?: number;
  readonly NumberOfHolds: number;
  readonly CustomerHoldDuration: number;
  readonly LongestHoldDuration: number;
  readonly RoutingProfile: string;
}

/** What is left out has not happened. */
export function recordOf(center: Center, contact: Contact): ContactRecord {
  const { at, links } = contact;
  return {
    ContactId: contact.id,
    InitialContactId: links.initialId,
    PreviousContactId: links.previousId,
    NextContactId: contact.nextId,
    InstanceARN: center.model.instanceArn,
    Channel: contact.channel.toUpperCase(),
    InitiationMethod: contact.method,
    InitiationTimestamp: timestamp(at.initiation)!,
    ConnectedToSystemTimestamp: timestamp(at.connectedToSystem),
    DisconnectTimestamp: timestamp(at.disconnect),
    DisconnectReason: contact.disconnectReason,
    TransferCompletedTimestamp: timestamp(contact.transferCompletedAt),
    Attributes: contact.attributes,
    SegmentAttributes: contact.segmentAttributes,
    CustomerEndpoint: endpoint(contact.customerNumber),
    SystemEndpoint: endpoint(contact.systemNumber),
    TransferredToEndpoint: endpoint(contact.transferredTo),
    Queue: queueOf(center, contact),
    Agent: agentOf(center, contact),
    AgentConnectionAttempts: contact.work.offers,
    AnsweringMachineDetectionStatus: contact.answeringMachineStatus,
    CustomerVoiceActivity: voiceActivity(contact),
    CallbackTotalQueueDuration: seconds(queueDurationsOf(contact).total),
  };
}

function voiceActivity({ greeting }: Contact): RecordedVoiceActivity | undefined {
  return greeting && { GreetingStartTimestamp: timestamp(greeting.from)!, GreetingEndTimestamp: timestamp(greeting.until)! };
}

function queueOf(center: Center, contact: Contact): RecordedQueue | undefined {
  const { queue, at } = contact;
  if (queue === undefined) return undefined;
  const durations = queueDurationsOf(contact);
  return {
    ARN: queue,
    Name: center.model.queues.get(queue)?.name ?? queue,
    EnqueueTimestamp: timestamp(at.enqueue),
    DequeueTimestamp: timestamp(at.dequeue),
    Duration: seconds(durations.leg),
    DurationWithDelay: seconds(durations.withDelay),
  };
}

function agentOf(center: Center, { agent: name, at, work }: Contact): RecordedAgent | undefined {
  const agent = center.agents.get(name ?? '');
  if (!agent) return undefined;
  const { afterContactWorkFrom: from, afterContactWorkUntil: until } = work;
  return {
    Username: agent.name,
    ARN: agent.props.arn,
    ConnectedToAgentTimestamp: timestamp(at.connectedToAgent),
    AgentInteractionDuration: interaction(at, work.heldFor),
    AfterContactWorkStartTimestamp: timestamp(from),
    AfterContactWorkEndTimestamp: timestamp(until),
    AfterContactWorkDuration: from === undefined || until === undefined ? undefined : seconds(until - from),
    NumberOfHolds: work.holds,
    CustomerHoldDuration: seconds(work.heldFor)!,
    LongestHoldDuration: seconds(work.longestHold)!,
    RoutingProfile: agent.props.profile,
  };
}

/** Without the time on hold. */
function interaction({ connectedToAgent, disconnect }: Timestamps, heldFor: Milliseconds): number | undefined {
  return connectedToAgent === undefined || disconnect === undefined ? undefined : seconds(disconnect - connectedToAgent - heldFor);
}

function timestamp(instant: Milliseconds | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

function seconds(milliseconds: Milliseconds | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds / 1000);
}

function endpoint(address: string | undefined): RecordedEndpoint | undefined {
  return address === undefined ? undefined : { Address: address, Type: 'TELEPHONE_NUMBER' };
}
