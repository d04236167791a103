import { ChangeMessageVisibilityCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** What the worker does with the messages that it cannot finish. */
export interface Queues {
  /** Hides a message for a while. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
  /** Puts a message where a person will look. */
  bury(body: string): Promise<void>;
}

export function sqsQueues(client: SQSClient, urls: { queueUrl: string; deadLetterQueueUrl: string }): Queues {
  return {
    async postpone(receiptHandle, seconds) {
      await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: urls.queueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout: seconds }));
    },
    async bury(body) {
      const { MessageId } = await client.send(new SendMessageCommand({ QueueUrl: urls.deadLetterQueueUrl, MessageBody: body || 'empty' }));
      if (!MessageId) throw new Error('The queue gave no receipt.');
    },
  };
}
