import { md5Of, MessageQueue, Sending } from './message-queue';
import type { JsonObject } from '../../../language/json';
import { ApiError, Service, serviceOf } from '../http/api-call';

const SECOND = 1000;

/** What helpers do with queues: leave messages, and hide those that they could not finish. */
export function sqs(queues: readonly MessageQueue[]): Service {
  const queueOf = ({ QueueUrl }: JsonObject) => {
    const queue = queues.find(({ model }) => model.url === QueueUrl);
    if (queue) return queue;
    throw new ApiError('QueueDoesNotExist', `The specified queue does not exist: ${String(QueueUrl)}`);
  };
  return serviceOf({
    SendMessage: (input: JsonObject) => sendMessage(queueOf(input), input),
    ChangeMessageVisibility: (input: JsonObject) => changeVisibility(queueOf(input), input),
    DeleteMessage: (input: JsonObject) => deleteMessage(queueOf(input), input),
  });
}

function sendMessage(queue: MessageQueue, { MessageBody, ...input }: JsonObject): object {
  const body = String(MessageBody);
  const { id } = queue.send(body, queue.model.isFifo ? inItsGroup(input) : delayed(input));
  return { MessageId: id, MD5OfMessageBody: md5Of(body) };
}

function delayed({ DelaySeconds }: JsonObject): Sending {
  return { delay: DelaySeconds === undefined ? undefined : Number(DelaySeconds) * SECOND };
}

function inItsGroup({ MessageGroupId, MessageDeduplicationId, DelaySeconds }: JsonObject): Sending {
  if (MessageGroupId === undefined) throw new ApiError('MissingParameter', 'The request must contain the parameter MessageGroupId.');
  if (DelaySeconds !== undefined) throw new ApiError('InvalidParameterValue', 'DelaySeconds is not valid for this queue type.');
  return { group: String(MessageGroupId), deduplicationId: MessageDeduplicationId === undefined ? undefined : String(MessageDeduplicationId) };
}

function changeVisibility(queue: MessageQueue, input: JsonObject): object {
  queue.hide(received(queue, input), Number(input.VisibilityTimeout) * SECOND);
  return {};
}

function deleteMessage(queue: MessageQueue, input: JsonObject): object {
  queue.delete(received(queue, input));
  return {};
}

function received(queue: MessageQueue, { ReceiptHandle }: JsonObject) {
  const message = queue.byReceipt(String(ReceiptHandle));
  if (message) return message;
  throw new ApiError('ReceiptHandleIsInvalid', `The input receipt handle is invalid: ${String(ReceiptHandle)}`);
}
