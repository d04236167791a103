import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { child, parseJson, text } from '../shared/record';

/** A message of the queue as the event source delivers it. */
export interface QueueMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly receiveCount: number;
}

export interface ApiRequest {
  readonly name: string;
  readonly operation: Operation;
  readonly input: never;
}

export function readMessages(event: unknown): QueueMessage[] {
  const records = child(event, 'Records');
  return (Array.isArray(records) ? records : []).map((record: unknown) => ({
    messageId: text(record, 'messageId'),
    receiptHandle: text(record, 'receiptHandle'),
    body: text(record, 'body'),
    receiveCount: Math.max(1, Number(text(child(record, 'attributes'), 'ApproximateReceiveCount')) || 1),
  }));
}

/** What the message asks for, or undefined if no later attempt could make sense of it. */
export function readRequest(body: string): ApiRequest | undefined {
  const message = parseJson(body);
  const name = text(message, 'operation');
  const operation = child(OPERATIONS, name) as Operation | undefined;
  const input = child(message, 'input');
  if (!operation || !operation.required.every((member) => text(input, member) !== '')) return undefined;
  return { name, operation, input: input as never };
}
