import type { StopContactCommandInput, UpdateContactAttributesCommandInput, UpdateContactRoutingDataCommandInput } from '@aws-sdk/client-connect';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The calls that the API queue makes for others, with what each needs. */
export interface ApiCalls {
  readonly StopContact: StopContactCommandInput;
  readonly UpdateContactAttributes: UpdateContactAttributesCommandInput;
  readonly UpdateContactRoutingData: UpdateContactRoutingDataCommandInput;
}

/** Leaves a call to the queue, which makes it soon, perhaps twice, and perhaps after one that was left later. */
export type EnqueueApiCall = <O extends keyof ApiCalls>(operation: O, input: ApiCalls[O]) => Promise<void>;

/** An answer without a message id is no receipt. */
export function apiQueueClient(client: SQSClient, queueUrl: string): EnqueueApiCall {
  return async (operation, input) => {
    const { MessageId } = await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ operation, input }) }));
    if (!MessageId) throw new Error('The queue gave no receipt.');
  };
}

/** The regional endpoint serves every queue, and TLS guards the bytes better than a checksum. */
export const QUEUE_CLIENT_SETTINGS = { useQueueUrlAsEndpoint: false, md5: false } as const;
