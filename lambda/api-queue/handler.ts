import type { ConnectClient } from '@aws-sdk/client-connect';
import { backoffSeconds } from './backoff';
import { type ApiRequest, type QueueMessage, readMessages, readRequest } from './message';
import type { Queues } from './queues';
import { describeFailure } from '../shared/failure';
import type { Log } from '../shared/log';
import { mayPass } from '../shared/may-pass';
import { FAILED, type Meter } from '../shared/meter';

export interface Ports {
  readonly connect: ConnectClient;
  readonly queues: Queues;
  readonly random: () => number;
  /** Waits until the next call may be made. */
  readonly pace: <T>(work: () => Promise<T>) => Promise<T>;
  readonly log: Log;
  readonly meter: Meter;
}

/** What the event source reads: these messages come again, all others are deleted. */
export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

type Fate = 'done' | 'again';

/** One message after the other: the pace of the worker is what keeps the account below its throttle. */
export function createHandler(ports: Ports): (event: unknown) => Promise<BatchAnswer> {
  return async (event) => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const message of readMessages(event)) {
      if (await handle(message, ports) === 'again') batchItemFailures.push({ itemIdentifier: message.messageId });
    }
    return { batchItemFailures };
  };
}

async function handle(message: QueueMessage, ports: Ports): Promise<Fate> {
  const request = readRequest(message.body);
  if (!request) return bury(message, 'The message asks for nothing that the queue can do.', {}, ports);
  try {
    const outcome = await ports.pace(() => request.operation.run(ports.connect, request.input));
    ports.log.info('The call was made.', { ...nameOf(message, request), outcome });
    return 'done';
  } catch (error) {
    const fields = { ...nameOf(message, request), ...describeFailure(error) };
    if (!mayPass(error)) return bury(message, 'The call was refused for good.', fields, ports);
    ports.log.error('The call failed and is made again.', fields);
    return postpone(message, ports);
  }
}

/** To the dead-letter queue at once: more attempts would only delay the alarm and the calls behind it. */
async function bury(message: QueueMessage, reason: string, fields: object, { queues, log, meter }: Ports): Promise<Fate> {
  meter(FAILED);
  try {
    await queues.bury(message.body);
    log.error(reason, { messageId: message.messageId, ...fields });
    return 'done';
  } catch (error) {
    log.error('The dead-letter queue took nothing.', { messageId: message.messageId, ...describeFailure(error) });
    return 'again';
  }
}

/** Without the pause the message comes again after the visibility timeout, which is only slower. */
async function postpone({ messageId, receiptHandle, receiveCount }: QueueMessage, { queues, random, log }: Ports): Promise<Fate> {
  await queues.postpone(receiptHandle, backoffSeconds(receiveCount, random))
    .catch((error) => log.error('The pause was not set.', { messageId, ...describeFailure(error) }));
  return 'again';
}

function nameOf({ messageId, receiveCount }: QueueMessage, { name }: ApiRequest) {
  return { messageId, operation: name, attempt: receiveCount };
}
