import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { CallMessage, CallRequest } from './call-request';

/** The line of requests, first in, first out, and the queue of those that have to wait for a time. */
export interface CallLine {
  /** To the end of the line. The queue drops what comes with the same ticket within five minutes. */
  enter(request: CallRequest, ticket: string): Promise<void>;
  /** To be looked at again after so many seconds. */
  later(message: CallMessage, seconds: number): Promise<void>;
}

/** The longest that a queue holds a message back. */
const LONGEST_DELAY_SECONDS = 900;
/** One line, in which everybody keeps the place. */
const ONE_GROUP = 'line';

export function enterLine(client: SQSClient, lineUrl: string): CallLine['enter'] {
  return async (request, ticket) => {
    await send(client, {
      QueueUrl: lineUrl,
      MessageBody: bodyOf({ step: 'dial', notBefore: 0, request }),
      MessageGroupId: ONE_GROUP,
      MessageDeduplicationId: `${request.id}-${ticket}`,
    });
  };
}

export function sqsCallLine(client: SQSClient, urls: { lineUrl: string; laterUrl: string }): CallLine {
  return {
    enter: enterLine(client, urls.lineUrl),
    later: (message, seconds) => send(client, {
      QueueUrl: urls.laterUrl, MessageBody: bodyOf(message), DelaySeconds: Math.min(LONGEST_DELAY_SECONDS, Math.max(0, seconds)),
    }),
  };
}

function bodyOf(message: CallMessage): string {
  return JSON.stringify(message);
}

/** An answer without a message id is no receipt. */
async function send(client: SQSClient, input: SendMessageCommand['input']): Promise<void> {
  const { MessageId } = await client.send(new SendMessageCommand(input));
  if (!MessageId) throw new Error('The queue gave no receipt.');
}
