import { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/**
 * How the Lambda helpers of a construct are operated.
 */
export interface HelperOptions {
  /**
   * A key of your own that encrypts what the helpers keep: tables, secrets, queues, environment variables and logs. Its policy
   * must let CloudWatch Logs use it; a key that this app creates is told so.
   *
   * @default - keys of AWS
   */
  readonly encryptionKey?: IKey;

  /**
   * How long the logs of the helpers are kept. They hold no phone number.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly logRetention?: RetentionDays;

  /**
   * What happens when a helper fails, is throttled or leaves something in a dead-letter queue. The alarms exist in any case.
   *
   * @default - nobody is told
   */
  readonly alarmActions?: IAlarmAction[];

  /**
   * Whether X-Ray traces the helpers. A caller waits for them, and a trace takes some of that time.
   *
   * @default false
   */
  readonly tracing?: boolean;
}
