import { ApiCall, ApiError } from './api-call';
import { FaultKind } from '../faults';

const THROTTLED: Readonly<Record<string, readonly [type: string, status: number]>> = {
  connect: ['ThrottlingException', 429],
  dynamodb: ['ProvisionedThroughputExceededException', 400],
  sqs: ['RequestThrottled', 400],
};

/** What a service that fails says; throws for those that say that they do. */
export function refusalOf({ service }: ApiCall, kind: FaultKind): object {
  const [type, status] = THROTTLED[service] ?? ['ThrottlingException', 400];
  if (kind === 'throttled') throw new ApiError(type, 'Rate exceeded', status);
  if (kind === 'server-error') throw new ApiError('InternalServerError', 'The service failed.', 500);
  return {};
}
