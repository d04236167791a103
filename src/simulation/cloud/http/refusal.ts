import { ApiCall, ApiError } from './api-call';
import { FaultKind } from '../faults';

const THROTTLED: Readonly<Record<string, readonly [type: string, status: number]>> = {
  connect: ['ThrottlingException', 429],
  dynamodb: ['ProvisionedThroughputExceededException', 400],
  sqs: ['RequestThrottled', 400],
};

/** What a service says that fails and says so. */
export function refusalOf({ service }: ApiCall, kind: FaultKind): ApiError | undefined {
  const [type, status] = THROTTLED[service] ?? ['ThrottlingException', 400];
  if (kind === 'throttled') return new ApiError(type, 'Rate exceeded', status);
  return kind === 'server-error' ? new ApiError('InternalServerError', 'The service failed.', 500) : undefined;
}
