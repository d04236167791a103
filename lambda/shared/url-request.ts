/** What the handler uses of the event of a function URL. Absent texts are empty. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** The ARN of the caller, as IAM has proved it. */
  readonly caller: string;
}

export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface UrlEvent {
  readonly rawPath?: unknown;
  readonly body?: unknown;
  readonly isBase64Encoded?: unknown;
  readonly requestContext?: {
    readonly http?: { readonly method?: unknown };
    readonly authorizer?: { readonly iam?: { readonly userArn?: unknown } };
  };
}

export function readRequest(event: unknown): HttpRequest {
  const { rawPath, body, isBase64Encoded, requestContext } = (event ?? {}) as UrlEvent;
  return {
    method: text(requestContext?.http?.method),
    path: text(rawPath),
    body: isBase64Encoded === true ? Buffer.from(text(body), 'base64').toString() : text(body),
    caller: text(requestContext?.authorizer?.iam?.userArn),
  };
}

export function respond(statusCode: number, content?: unknown): HttpResponse {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return { statusCode, headers, body: content === undefined ? '' : JSON.stringify(content) };
}

export function refuse(statusCode: number, ...problems: readonly string[]): HttpResponse {
  return respond(statusCode, { problems });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
