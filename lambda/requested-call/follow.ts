import { finish } from './finish';
import { later, notBefore } from './later';
import type { Fate, Ports } from './ports';
import type { CallMessage } from '../shared/requests/call-request';
import type { RequestRecord } from '../shared/requests/request-store';

/** A call that lives is looked at again after this time. */
const UNDER_WAY_SECONDS = 120;

/** Sees what became of the call, or brings a request back into line whose time has come. */
export async function follow(message: CallMessage, record: RequestRecord, ports: Ports): Promise<Fate> {
  const { request } = message;
  const { contactId, state, attempts } = record;
  if (state === 'OVER') return 'done';
  if (state === 'WAITING' || contactId === undefined) {
    await ports.line.enter(request, `${attempts}-${message.notBefore}`);
    return 'done';
  }
  const fate = await ports.lookAt(contactId);
  if (fate === 'under-way') {
    await later(message, UNDER_WAY_SECONDS, ports);
    return 'done';
  }
  if (fate === 'reached' || state === 'ANSWERED') return finish(request, record, 'reached', ports);
  if (attempts >= ports.maxAttempts) return finish(request, record, 'not-reached', ports);
  const callAgainAt = ports.clock() + ports.retrySeconds;
  await ports.requests.unanswered(request.id, contactId, callAgainAt);
  await notBefore(callAgainAt, message, ports);
  return 'done';
}
