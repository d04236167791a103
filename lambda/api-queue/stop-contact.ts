import type { ConnectClient } from '@aws-sdk/client-connect';
import type { Operation } from './operation';
import type { ApiCalls } from '../shared/api-queue-client';
import { connectStopper } from '../shared/callback-stopper';

/** A message may wait for minutes, and meanwhile an agent may have reached the customer, so it looks before it stops. */
export const stopContact: Operation = {
  required: ['InstanceId', 'ContactId'],
  run: async (client: ConnectClient, { InstanceId, ContactId }: ApiCalls['StopContact']) => {
    const { state } = await connectStopper(client, InstanceId ?? '')(ContactId ?? '');
    if (state === 'unsure') throw new Error('The contact is not certainly a callback.');
    return state;
  },
};
