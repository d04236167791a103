import { type ConnectClient, type Contact, ContactNotFoundException, DescribeContactCommand, ResourceNotFoundException } from '@aws-sdk/client-connect';
import type { CallFate } from './ports';
import { secondsOf } from '../shared/timestamp';

/** What became of a call. Throws if the service gives no clear answer. */
export function connectLook(client: ConnectClient, instanceId: string): (contactId: string) => Promise<CallFate> {
  return async (contactId) => {
    try {
      const { Contact: contact } = await client.send(new DescribeContactCommand({ InstanceId: instanceId, ContactId: contactId }));
      if (contact?.Id !== contactId) throw new Error('The answer is about another contact.');
      return fateOf(contact);
    } catch (error) {
      if (error instanceof ContactNotFoundException || error instanceof ResourceNotFoundException) return 'unanswered';
      throw error;
    }
  };
}

/** Only the flow of the call puts a customer into a queue, and only one who answered. */
function fateOf({ DisconnectTimestamp, QueueInfo, AgentInfo }: Contact): CallFate {
  const reached = [QueueInfo?.EnqueueTimestamp, AgentInfo?.ConnectedToAgentTimestamp].some((time) => secondsOf(time) !== undefined);
  if (secondsOf(DisconnectTimestamp) === undefined) return 'under-way';
  return reached ? 'reached' : 'unanswered';
}
