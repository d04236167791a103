import { type Change, type ChangePorts, changeSwitch } from './change';
import { describeFailure } from '../shared/failure';
import { FAILED, type Meter } from '../shared/meter';
import { child, parseJson } from '../shared/record';
import type { SetSwitch } from '../shared/switch-store';
import { type DeclaredSwitch, type DeclaredSwitches, problemOf } from '../shared/switches';
import { type HttpRequest, type HttpResponse, readRequest, refuse, respond } from '../shared/url-request';

export interface Ports extends ChangePorts {
  readonly declared: () => DeclaredSwitches;
  readonly meter: Meter;
}

/** Lists and sets switches for callers that IAM let through. What failed may be sent again: it has the same effect. */
export function createHandler(ports: Ports): (event: unknown) => Promise<HttpResponse> {
  return async (event) => answer(readRequest(event), ports).catch((error) => {
    ports.meter(FAILED);
    ports.log.error('The request failed.', describeFailure(error));
    return refuse(503, 'the switches cannot be reached, got an error of the store; send the request again');
  });
}

async function answer(request: HttpRequest, ports: Ports): Promise<HttpResponse> {
  if (request.caller === '') return refuse(403, 'the caller is not known, got a request without IAM authorization; sign it with Signature Version 4');
  const [path, name] = /^\/switches(?:\/([^/]+))?\/?$/.exec(request.path) ?? [];
  if (path === undefined) return refuse(404, 'the path leads nowhere, got another one; use /switches or /switches/{name}');
  if (name !== undefined) return change(name, request, ports);
  return request.method === 'GET' ? list(ports) : refuse(405, 'the method does not go with /switches, got another one; use GET');
}

async function change(name: string, { method, body, caller: author }: HttpRequest, ports: Ports): Promise<HttpResponse> {
  const switches = ports.declared();
  if (!Object.hasOwn(switches, name)) return refuse(404, `the path names no switch, got another one; use one of ${Object.keys(switches).join(', ')}`);
  const declared = switches[name];
  if (method === 'DELETE') return changed(await changeSwitch({ name, declared, author, value: undefined }, ports));
  if (method !== 'PUT') return refuse(405, 'the method does not go with /switches/{name}, got another one; use PUT or DELETE');
  const value = child(parseJson(body), 'value');
  const problem = problemOf(declared, value);
  return problem === undefined ? changed(await changeSwitch({ name, declared, author, value }, ports)) : refuse(400, problem);
}

async function list({ store, declared }: Ports): Promise<HttpResponse> {
  const { switches } = await store.read();
  const setting = (name: string) => Object.hasOwn(switches, name) ? switches[name] : undefined;
  return respond(200, { switches: Object.entries(declared()).map(([name, one]) => listed(name, one, setting(name))) });
}

/** A stored value that the switch can no longer have does not count, and is not shown as if it did. */
function listed(name: string, declared: DeclaredSwitch, set: SetSwitch | undefined) {
  const { whenUnknown, ...shown } = declared;
  return set && problemOf(declared, set.value) === undefined
    ? { name, ...shown, value: set.value, author: set.author, setAt: new Date(set.setAt * 1000).toISOString() }
    : { name, ...shown, value: declared.initially };
}

function changed(outcome: Change): HttpResponse {
  return outcome === 'done' ? respond(204) : refuse(409, 'the switches are being changed by others, got no turn; send the request again');
}
