import type { Fate, Ports } from './ports';
import { describeFailure } from '../shared/failure';
import { FAILED } from '../shared/meter';
import type { CallMessage, CallRequest } from '../shared/requests/call-request';
import { holderOf } from '../shared/requests/request-lock';
import type { RequestRecord } from '../shared/requests/request-store';

/** The request is over, and the customer may ask again. */
export async function finish({ id }: CallRequest, { lockKey }: RequestRecord, outcome: string, ports: Ports): Promise<Fate> {
  ports.log.info('The request is over.', { requestId: id, outcome });
  await ports.requests.close(id);
  await ports.locks.release({ pk: lockKey, holder: holderOf(id) })
    .catch((error) => ports.log.error('The lock was not released and ends by itself.', { requestId: id, ...describeFailure(error) }));
  return 'done';
}

/** A call was promised and cannot be made: somebody must know. */
export async function giveUp(message: CallMessage, record: RequestRecord, reason: string, ports: Ports): Promise<Fate> {
  ports.meter(FAILED);
  await ports.bury(JSON.stringify({ ...message, reason }));
  return finish(message.request, record, reason, ports);
}
