import { isObject, Json, JsonObject } from '../../../language/json';
import type { Outcome } from '../runtime/report';

/** A request to the URL of a function. */
export interface UrlRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  /** The ARN of the caller, as the signature proves it. */
  readonly caller?: string;
}

export interface UrlAnswer {
  readonly status: number;
  /** The names have small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A URL without the right signature does not lead to its function. */
export const FORBIDDEN: UrlAnswer = { status: 403, headers: {}, body: '{"Message":"Forbidden"}' };

/** What the function is given. */
export function urlEvent(url: string, { method, path, body, caller }: UrlRequest, now: number): JsonObject {
  const { host } = new URL(url);
  const iam = { accessKey: 'simulated', accountId: caller?.split(':')[4] ?? null, callerId: 'simulated', userArn: caller ?? null, userId: 'simulated' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host, 'content-type': 'application/json' },
    requestContext: {
      ...(caller === undefined ? {} : { authorizer: { iam } }),
      domainName: host,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'simulated' },
      time: new Date(now).toISOString(),
      timeEpoch: now,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  };
}

/** A function that does not say a status answers with all that it says. */
export function urlAnswer(outcome: Outcome): UrlAnswer {
  if (outcome.kind !== 'answered') return { status: 502, headers: {}, body: 'Internal Server Error' };
  const { answer } = outcome;
  if (!isObject(answer) || answer.statusCode === undefined) return { status: 200, headers: { 'content-type': 'application/json' }, body: textOf(answer) };
  return { status: Number(answer.statusCode), headers: headersOf(answer.headers), body: textOf(answer.body ?? '') };
}

function headersOf(headers: Json | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
