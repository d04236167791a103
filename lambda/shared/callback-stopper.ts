import { type ConnectClient, ContactNotFoundException, DescribeContactCommand, StopContactCommand } from '@aws-sdk/client-connect';
import { type Liveness, liveness, type StopCallback } from './callback-stop';

const GONE = { state: 'gone' } as const;

/** Looks before it stops: the same call would cut off a customer who is talking. Only the moment in between is left to chance. */
export function connectStopper(client: ConnectClient, instanceId: string): StopCallback {
  return async (contactId) => {
    const found = await orGone(describe(client, instanceId, contactId));
    if (found.state !== 'waiting') return found;
    return orGone(stop(client, instanceId, contactId));
  };
}

async function describe(client: ConnectClient, instanceId: string, contactId: string): Promise<Liveness> {
  const { Contact } = await client.send(new DescribeContactCommand({ InstanceId: instanceId, ContactId: contactId }));
  return liveness(contactId, Contact);
}

async function stop(client: ConnectClient, instanceId: string, contactId: string) {
  await client.send(new StopContactCommand({ InstanceId: instanceId, ContactId: contactId }));
  return { state: 'stopped' } as const;
}

async function orGone<T>(call: Promise<T>): Promise<T | typeof GONE> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ContactNotFoundException) return GONE;
    throw error;
  }
}
