import { ApiCall } from './api-call';
import { findRoute, ROUTES } from './routes';
import { WireRequest } from './wire';
import { isObject, JsonObject } from '../../../language/json';

/** What the signature of a request says: who calls which service. */
const SCOPE = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

/** The call that a request is; undefined for one that no SDK would make. */
export function readCall({ headers, method, url, body }: WireRequest): ApiCall | undefined {
  const [, caller, service] = SCOPE.exec(String(headers.authorization)) ?? [];
  if (!service) return undefined;
  const given = bodyOf(body);
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return { service, caller, operation: target.split('.').pop()!, input: given };
  const found = findRoute(ROUTES[service] ?? [], method, url);
  if (!found) return { service, caller, operation: `${method} ${url}`, input: given };
  return { service, caller, operation: found.operation, input: { ...given, ...found.input } };
}

function bodyOf(body: string): JsonObject {
  const value: unknown = body === '' ? {} : JSON.parse(body);
  return isObject(value) ? value : {};
}
