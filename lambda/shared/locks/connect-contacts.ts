import {
  ConnectClient, type ConnectClientConfig, type Contact, ContactNotFoundException, DescribeContactCommand, ResourceNotFoundException,
  StopContactCommand,
} from '@aws-sdk/client-connect';
import type { ContactFate, LiveContacts } from './contact-fate';
import { CUSTOMER_FIRST_QUEUED } from '../initiation-method';
import { secondsOf } from '../timestamp';
import { isWithAgent } from '../with-agent';

/** The initiation methods of callbacks with nobody on the line while they wait. */
const WAITING_METHODS = ['CALLBACK', CUSTOMER_FIRST_QUEUED];

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

function fateOf(contact: Contact): ContactFate {
  const endedAt = secondsOf(contact.DisconnectTimestamp);
  const reachedAgent = secondsOf(contact.AgentInfo?.ConnectedToAgentTimestamp) !== undefined;
  if (endedAt !== undefined) return { stage: 'ended', at: Math.floor(endedAt), reachedAgent };
  return { stage: !isWithAgent(contact) && WAITING_METHODS.includes(String(contact.InitiationMethod)) ? 'waiting' : 'busy' };
}

function isNotFound(error: unknown): boolean {
  return error instanceof ResourceNotFoundException || error instanceof ContactNotFoundException;
}
