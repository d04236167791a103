import { cancel, type Cancellation, type Outcome } from './cancel';
import type { Ports } from './ports';
import { reporter } from './report';
import { normalisePhoneNumber } from '../shared/phone-number';
import { parseJson, text } from '../shared/record';
import { type HttpResponse, readRequest, respond } from '../shared/url-request';

const STATUS: Readonly<Record<Outcome, number>> = { cancelled: 200, none: 404, connected: 409, unknown: 503 };

/** For supervisors. IAM has checked the caller before; the log says who it was, and not for which number. */
export function apiFace(ports: Ports): (event: unknown) => Promise<HttpResponse> {
  return async (event) => {
    const { body, caller } = readRequest(event);
    const number = normalisePhoneNumber(text(parseJson(body), 'phoneNumber'), ports.defaultCountry);
    if (!number) return respond(400, { outcome: 'invalid', message: 'the body must be like {"phoneNumber":"+<country code><number>"}' });
    const report = reporter(ports, { caller });
    const failed = (error: unknown): Cancellation => {
      report('The cancellation failed.', error);
      return { outcome: 'unknown' };
    };
    const { outcome, requestedAt, contactId } = await cancel(number, { ...ports, report }).catch(failed);
    ports.log.info('A person asked for a cancellation.', { caller, contactId, outcome });
    return respond(STATUS[outcome], { outcome, requestedAt, contactId });
  };
}
