import {
  ConnectClient, type ConnectClientConfig, type Contact, ContactNotFoundException, DescribeContactCommand, ResourceNotFoundException,
  StopContactCommand,
} from '@aws-sdk/client-connect';
import type { ContactFate, LiveContacts } from './contact-fate';

/** The initiation methods of callbacks with nobody on the line while they wait. */
const WAITING_METHODS = ['CALLBACK', 'CALLBACK_CUSTOMER_FIRST_QUEUED'];

/** The service writes the beginning of time where there is no time. */
const SENTINEL_YEAR = 1970;

export function connectContacts(settings: ConnectClientConfig): LiveContacts {
  const client = new ConnectClient(settings);
  return {
    async describe({ instanceId, contactId }) {
      try {
        const { Contact: contact } = await client.send(new DescribeContactCommand({ InstanceId: instanceId, ContactId: contactId }));
        if (contact?.Id !== contactId) throw new Error('The answer is about another contact.');
        return fateOf(contact);
      } catch (error) {
        if (isNotFound(error)) return { stage: 'not-found' };
        throw error;
      }
    },
    async stop({ instanceId, contactId }) {
      try {
        await client.send(new StopContactCommand({ InstanceId: instanceId, ContactId: contactId }));
      } catch (error) {
        if (!(error instanceof ContactNotFoundException)) throw error;
      }
    },
  };
}

function fateOf({ DisconnectTimestamp, InitiationMethod, AgentInfo, RingStartTimestamp }: Contact): ContactFate {
  const reachedAgent = isTime(AgentInfo?.ConnectedToAgentTimestamp);
  if (isTime(DisconnectTimestamp)) return { stage: 'ended', at: Math.floor(DisconnectTimestamp.getTime() / 1000), reachedAgent };
  const isTaken = reachedAgent || AgentInfo?.Id !== undefined || isTime(AgentInfo?.AcceptedByAgentTimestamp) || isTime(RingStartTimestamp);
  return { stage: !isTaken && WAITING_METHODS.includes(String(InitiationMethod)) ? 'waiting' : 'busy' };
}

function isTime(date: Date | undefined): date is Date {
  return date !== undefined && date.getUTCFullYear() > SENTINEL_YEAR;
}

function isNotFound(error: unknown): boolean {
  return error instanceof ResourceNotFoundException || error instanceof ContactNotFoundException;
}
