import type { LogFields } from './log';

interface ServiceFailure {
  readonly name?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Names a failure for the log. The message is left out on purpose: it may quote a phone number. */
export function describeFailure(error: unknown): LogFields {
  const { name, code, $metadata } = (error ?? {}) as ServiceFailure;
  return {
    error: typeof name === 'string' ? name : 'Error',
    code: typeof code === 'string' ? code : undefined,
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
  };
}
