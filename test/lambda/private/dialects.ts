import type { Reply } from './http-server';
import type { Dependency } from './scenario';

/** How a service is reached, named in policies, and fails. */
export interface Dialect {
  /** The variable that tells the SDK another address. */
  readonly endpoint: string;
  /** What the actions of the service begin with in a policy. The calls of a scenario are named likewise. */
  readonly prefix: string;
  readonly throttled: Reply;
  readonly broken: Reply;
}

export const DIALECTS: Readonly<Record<Dependency, Dialect>> = {
  'Amazon Connect': {
    endpoint: 'AWS_ENDPOINT_URL_CONNECT',
    prefix: 'connect',
    throttled: failure('ThrottlingException', 429),
    broken: failure('InternalServiceException', 500),
  },
  'Amazon DynamoDB': {
    endpoint: 'AWS_ENDPOINT_URL_DYNAMODB',
    prefix: 'dynamodb',
    throttled: failure('ProvisionedThroughputExceededException', 400),
    broken: failure('InternalServerError', 500),
  },
  'AWS End User Messaging SMS': {
    endpoint: 'AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2',
    prefix: 'sms-voice',
    throttled: failure('ThrottlingException', 400),
    broken: failure('InternalServerException', 500),
  },
  'AWS Secrets Manager': {
    endpoint: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    prefix: 'secretsmanager',
    throttled: failure('ThrottlingException', 400),
    broken: failure('InternalServiceError', 500),
  },
  'Amazon SQS': {
    endpoint: 'AWS_ENDPOINT_URL_SQS',
    prefix: 'sqs',
    throttled: failure('RequestThrottled', 400),
    broken: failure('InternalError', 500),
  },
};

export const DEPENDENCIES = Object.keys(DIALECTS) as Dependency[];

function failure(type: string, status: number): Reply {
  return { error: { type, status } };
}
