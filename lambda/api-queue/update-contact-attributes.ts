import { type ConnectClient, UpdateContactAttributesCommand } from '@aws-sdk/client-connect';
import type { Operation } from './operation';
import type { ApiCalls } from '../shared/api-queue-client';

export const updateContactAttributes: Operation = {
  required: ['InstanceId', 'InitialContactId'],
  run: async (client: ConnectClient, input: ApiCalls['UpdateContactAttributes']) => {
    await client.send(new UpdateContactAttributesCommand(input));
    return 'updated';
  },
};
