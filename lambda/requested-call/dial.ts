import { finish, giveUp } from './finish';
import { later } from './later';
import type { Fate, Ports } from './ports';
import type { CallMessage, CallRequest } from '../shared/requests/call-request';
import { keepLock } from '../shared/requests/request-lock';
import type { RequestRecord } from '../shared/requests/request-store';

/** When to look what became of a call: it may have rung for a minute. */
const FOLLOW_SECONDS = 90;

/** Calls the customer at the head of the line, if an agent is free. */
export async function dial(message: CallMessage, record: RequestRecord, ports: Ports): Promise<Fate> {
  const { request } = message;
  if (record.state === 'OVER') return 'done';
  if (record.state !== 'WAITING') return followed(message, ports);
  const lock = await keepLock(request.id, record, ports.locks, ports.clock());
  if (lock !== 'kept') return finish(request, record, lock === 'lost' ? 'replaced' : 'cancelled', ports);
  if (ports.clock() - record.requestedAt > ports.longestWaitSeconds) return giveUp(message, record, 'expired', ports);
  if (!await ports.takeAgent()) return 'hold';
  return call(message, record, ports);
}

async function call(message: CallMessage, record: RequestRecord, ports: Ports): Promise<Fate> {
  const { request } = message;
  const result = await ports.pace(() => ports.startCall({
    number: request.number,
    flowId: ports.flowId,
    queueId: ports.queueId,
    attributes: attributesOf(request),
    token: `${request.id}-${record.attempts}`,
    name: request.name || undefined,
  }));
  if (result.outcome === 'refused') return giveUp(message, record, `refused-${result.reason}`, ports);
  if (result.outcome === 'failed') throw result.error;
  ports.log.info('The customer is called.', { requestId: request.id, contactId: result.contactId });
  await ports.requests.dialled(request.id, record, result.contactId);
  return followed(message, ports);
}

/** A message that comes again after a call may be the last one that knows of it. */
async function followed(message: CallMessage, ports: Ports): Promise<Fate> {
  await later({ ...message, step: 'follow' }, FOLLOW_SECONDS, ports);
  return 'done';
}

/** What the flow of the call reads; a declared key never has one of these names. */
function attributesOf({ id, number, language, requestedAt, attributes }: CallRequest): Record<string, string> {
  return {
    ...attributes,
    callbackRequestId: id,
    callbackNumber: number,
    callbackNumberIsOwn: 'no',
    callbackLanguage: language,
    callbackRequestedAt: String(requestedAt),
  };
}
