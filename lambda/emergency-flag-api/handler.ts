import { readFlagBody } from './flag-body';
import { type FlagChange, type FlagPorts, removeFlag, setFlag } from '../shared/change-flags';
import { type EmergencyFlag, inForce, WHOLE_INSTANCE } from '../shared/emergency-flags';
import { describeFailure } from '../shared/failure';
import { FAILED, type Meter } from '../shared/meter';
import { type HttpRequest, type HttpResponse, readRequest, refuse, respond } from '../shared/url-request';

export interface Ports extends FlagPorts {
  readonly longestSeconds: number;
  readonly meter: Meter;
}

const QUEUE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Lists, sets and removes flags for callers that IAM let through. What failed may be sent again: it has the same effect. */
export function createHandler(ports: Ports): (event: unknown) => Promise<HttpResponse> {
  return async (event) => {
    const request = readRequest(event);
    return answer(request, ports).catch((error) => {
      ports.meter(FAILED);
      ports.log.error('The request failed.', describeFailure(error));
      return refuse(503, 'the flags cannot be reached, got an error of the store; send the request again');
    });
  };
}

async function answer(request: HttpRequest, ports: Ports): Promise<HttpResponse> {
  if (request.caller === '') return refuse(403, 'the caller is not known, got a request without IAM authorization; sign it with Signature Version 4');
  const route = /^\/flags(?:\/([^/]+))?\/?$/.exec(request.path);
  if (!route) return refuse(404, 'the path leads nowhere, got another one; use /flags or /flags/{scope}');
  const [, scope] = route;
  if (scope !== undefined) return change(scope, request, ports);
  return request.method === 'GET' ? list(ports) : refuse(405, 'the method does not go with /flags, got another one; use GET');
}

async function change(scope: string, request: HttpRequest, ports: Ports): Promise<HttpResponse> {
  if (scope !== WHOLE_INSTANCE && !QUEUE_ID.test(scope)) {
    return refuse(400, `the scope is neither "${WHOLE_INSTANCE}" nor a queue, got another one; write the identifier of the queue, the last part of its ARN`);
  }
  if (request.method === 'PUT') return put(scope, request, ports);
  if (request.method === 'DELETE') return changed(await removeFlag(scope, request.caller, ports));
  return refuse(405, 'the method does not go with /flags/{scope}, got another one; use PUT or DELETE');
}

async function list({ flags, clock }: Ports): Promise<HttpResponse> {
  const { flags: known } = await flags.read();
  return respond(200, { flags: inForce(known, clock()).map(listed) });
}

async function put(scope: string, { body, caller }: HttpRequest, ports: Ports): Promise<HttpResponse> {
  const flag = readFlagBody(body, { now: ports.clock(), longestSeconds: ports.longestSeconds });
  if (!('message' in flag)) return refuse(400, ...flag);
  return changed(await setFlag({ ...flag, scope, author: caller }, ports));
}

function changed(outcome: FlagChange): HttpResponse {
  if (outcome === 'busy') return refuse(409, 'the flags are being changed by others, got no turn; send the request again');
  if (outcome === 'full') return refuse(409, 'there is no room for the flag, got too many texts; remove other flags, or shorten the messages');
  return respond(204);
}

function listed({ setAt, expiresAt, ...flag }: EmergencyFlag) {
  const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
  return { ...flag, setAt: instant(setAt), expiresAt: instant(expiresAt) };
}
