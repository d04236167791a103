import { type ConnectClient, UpdateContactRoutingDataCommand } from '@aws-sdk/client-connect';
import type { Operation } from './operation';
import type { ApiCalls } from '../shared/api-queue-client';

export const updateContactRoutingData: Operation = {
  required: ['InstanceId', 'ContactId'],
  run: async (client: ConnectClient, input: ApiCalls['UpdateContactRoutingData']) => {
    await client.send(new UpdateContactRoutingDataCommand(input));
    return 'updated';
  },
};
