import { dial } from './dial';
import { follow } from './follow';
import { later, notBefore } from './later';
import type { Fate, Ports } from './ports';
import { describeFailure } from '../shared/failure';
import { FAILED } from '../shared/meter';
import { child, text } from '../shared/record';
import { type CallMessage, parseCallMessage } from '../shared/requests/call-request';

/** What the event source reads: these messages come again, all others are deleted. */
export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** How long the head of the line waits for a free agent before it looks again: the metrics are about as old. */
const HOLD_SECONDS = 20;
/** A message that fails leaves the line for so long, because all others stand behind it. */
const AFTER_FAILURE_SECONDS = 60;

/** One message at a time, as the event sources deliver them. */
export function createHandler(ports: Ports): (event: unknown) => Promise<BatchAnswer> {
  return async (event) => {
    const records = child(event, 'Records');
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of Array.isArray(records) ? records : []) {
      if (await handle(record, ports) === 'hold') batchItemFailures.push({ itemIdentifier: text(record, 'messageId') });
    }
    return { batchItemFailures };
  };
}

async function handle(record: unknown, ports: Ports): Promise<Fate> {
  const body = text(record, 'body');
  const message = parseCallMessage(body);
  try {
    if (!message) return await reject(body, ports);
    const fate = await step(message, ports).catch((error) => afterFailure(message, error, ports));
    if (fate === 'hold') await ports.hold(text(record, 'receiptHandle'), HOLD_SECONDS);
    return fate;
  } catch (error) {
    // The message comes again after its visibility timeout.
    ports.meter(FAILED);
    ports.log.error('The message could not be dealt with.', { messageId: text(record, 'messageId'), ...describeFailure(error) });
    return 'hold';
  }
}

async function step(message: CallMessage, ports: Ports): Promise<Fate> {
  const wait = message.notBefore - ports.clock();
  if (wait > 0) {
    await ports.line.later(message, wait);
    return 'done';
  }
  const record = await ports.requests.read(message.request.id);
  if (!record) return 'done';
  const { state, callAgainAt = 0 } = record;
  // Another message of the request, e.g. of a form that was sent twice, has seen that nobody answered.
  if (state === 'WAITING' && callAgainAt > ports.clock()) {
    await notBefore(callAgainAt, { ...message, step: 'follow' }, ports);
    return 'done';
  }
  return message.step === 'dial' ? dial(message, record, ports) : follow(message, record, ports);
}

async function afterFailure(message: CallMessage, error: unknown, ports: Ports): Promise<Fate> {
  if (message.step === 'follow') throw error;
  ports.meter(FAILED);
  ports.log.error('The request failed and comes into line again.', { requestId: message.request.id, ...describeFailure(error) });
  await later({ ...message, step: 'follow' }, AFTER_FAILURE_SECONDS, ports);
  return 'done';
}

async function reject(body: string, ports: Ports): Promise<Fate> {
  ports.meter(FAILED);
  ports.log.error('The message asks for nothing that can be done.', {});
  await ports.bury(body || 'empty');
  return 'done';
}
