export const CALLER_ARN = 'arn:aws:sts::111122223333:assumed-role/Supervisor/alice';

export interface UrlRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly caller?: string;
}

/** The event of a function URL with IAM authorization, with all that a real one has and a handler should not need. */
export function urlEvent({ method, path, body, caller = CALLER_ARN }: UrlRequest) {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { 'host': 'abc.lambda-url.us-east-1.on.aws', 'content-type': 'application/json' },
    requestContext: {
      accountId: '111122223333',
      authorizer: { iam: { accessKey: 'test', accountId: '111122223333', callerId: 'test', userArn: caller, userId: 'test' } },
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'curl' },
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
