import { accept } from './accept';
import type { Ports } from './ports';
import { reporter } from './ports';
import { parseWish, readWish } from './wish';
import { type HttpResponse, readRequest, respond } from '../shared/url-request';

const RETRY_AFTER_SECONDS = '30';

/** For web forms and other systems. IAM has checked the caller before; the log says who it was, and not for which number. */
export function apiFace(ports: Ports): (event: unknown) => Promise<HttpResponse> {
  return async (event) => {
    const { method, caller, body } = readRequest(event);
    if (caller === '') return refuse(403, 'the caller is not known, got a request without IAM authorization; sign it with Signature Version 4');
    if (method !== 'POST') return refuse(405, 'the method does not go with a request, got another one; use POST');
    const wish = parseWish(body);
    if (!wish) return refuse(400, 'the body is no JSON object, got something else; write {"phoneNumber": "+<country code><number>"}');
    const read = readWish(wish, ports);
    return 'number' in read ? perform(read, caller, ports) : refuse(400, ...read);
  };
}

async function perform(wish: Parameters<typeof accept>[0], caller: string, ports: Ports): Promise<HttpResponse> {
  const report = reporter(ports, { caller });
  try {
    const acceptance = await accept(wish, { ...ports, report, displace: ports.displaceFor(report) });
    ports.log.info('A callback was requested.', { caller, ...acceptance });
    return respond(acceptance.outcome === 'accepted' ? 202 : 409, acceptance);
  } catch (error) {
    report('The request failed.', error);
    const response = respond(503, { outcome: 'unavailable' });
    return { ...response, headers: { ...response.headers, 'retry-after': RETRY_AFTER_SECONDS } };
  }
}

function refuse(statusCode: number, ...problems: readonly string[]): HttpResponse {
  return respond(statusCode, { outcome: 'invalid', problems });
}
