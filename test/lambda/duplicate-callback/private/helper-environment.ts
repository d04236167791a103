/** The environment of the helper without endpoints and table. */
export const ENVIRONMENT = {
  KEY_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:key',
  SCOPE: 'support',
  DEFAULT_COUNTRY: 'US',
  RESERVATION_SECONDS: '900',
  LOCK_SECONDS: '608400',
  RETRY_GRACE_SECONDS: '900',
} as const;
