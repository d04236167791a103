import { ContactFacts } from '../../instance/instance-port';

/** A contact as `DescribeContact` tells of it; the service writes times in seconds. */
export function described(instanceArn: string, contact: ContactFacts): object {
  const { id, initialId, previousId, method, channel } = contact;
  return {
    Arn: `${instanceArn}/contact/${id}`,
    Id: id,
    InitialContactId: initialId,
    PreviousContactId: previousId,
    InitiationMethod: method,
    Channel: channel.toUpperCase(),
    QueueInfo: contact.queueId === undefined ? undefined : { Id: contact.queueId, EnqueueTimestamp: seconds(contact.enqueuedAt) },
    AgentInfo: agentOf(contact),
    InitiationTimestamp: seconds(contact.initiatedAt),
    ConnectedToSystemTimestamp: seconds(contact.connectedToSystemAt),
    DisconnectTimestamp: seconds(contact.endedAt),
    DisconnectReason: contact.endReason,
    CustomerEndpoint: endpoint(contact.customerNumber),
    SystemEndpoint: endpoint(contact.systemNumber),
    Attributes: contact.attributes,
  };
}

function agentOf({ agentId, acceptedAt, connectedToAgentAt }: ContactFacts): object | undefined {
  if (agentId === undefined) return undefined;
  return { Id: agentId, AcceptedByAgentTimestamp: seconds(acceptedAt), ConnectedToAgentTimestamp: seconds(connectedToAgentAt) };
}

function endpoint(number: string | undefined): object | undefined {
  return number === undefined ? undefined : { Type: 'TELEPHONE_NUMBER', Address: number };
}

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
