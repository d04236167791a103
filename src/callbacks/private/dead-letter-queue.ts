import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption, QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements';
import { HelperAlarm } from './helper-alarm';
import { HelperOptions } from '../helper-options';

/** The longest that the service keeps a message: somebody may be on holiday. */
const LONGEST_RETENTION = Duration.days(14);

/** A queue of a helper: only over TLS, and encrypted with the key of the user or of the service. */
export function helperQueue(scope: Construct, id: string, { encryptionKey }: HelperOptions, props: QueueProps = {}): Queue {
  return new Queue(scope, id, {
    enforceSSL: true,
    encryption: encryptionKey ? QueueEncryption.KMS : QueueEncryption.SQS_MANAGED,
    encryptionMasterKey: encryptionKey,
    ...props,
  });
}

/** Where a helper leaves what it could not do, with an alarm as soon as something lies there. */
export function deadLetterQueue(scope: Construct, id: string, what: string, options: HelperOptions): Queue {
  const queue = helperQueue(scope, id, options, { retentionPeriod: LONGEST_RETENTION });
  const depth = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: Stats.MAXIMUM });
  const description = `${what}, and lies in the dead-letter queue.`;
  new HelperAlarm(scope, id, { metric: depth, threshold: 1, description, actions: options.alarmActions });
  acknowledge(queue, { 'AwsSolutions-SQS3': 'It is a dead-letter queue itself.' });
  return queue;
}
