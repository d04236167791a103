import { idIn } from './ids';
import { ContactFacts } from './instance-port';
import { Contact } from '../../center/contact';

/** What the API knows of a contact. An agent who was only asked does not have it yet. */
export function factsOf(contact: Contact): ContactFacts {
  const { id, links, method, channel, at, queue, agent, state } = contact;
  const hasAgent = agent !== undefined && state !== 'offered';
  return {
    id,
    initialId: links.initialId,
    previousId: links.previousId,
    method,
    channel,
    queueId: queue === undefined ? undefined : idIn(queue),
    enqueuedAt: at.enqueue,
    agentId: hasAgent ? agent : undefined,
    acceptedAt: hasAgent ? at.dequeue : undefined,
    connectedToAgentAt: at.connectedToAgent,
    initiatedAt: at.initiation,
    connectedToSystemAt: at.connectedToSystem,
    endedAt: at.disconnect,
    endReason: contact.disconnectReason,
    customerNumber: contact.callbackNumber ?? contact.customerNumber,
    systemNumber: contact.systemNumber,
    attributes: contact.attributes,
  };
}
