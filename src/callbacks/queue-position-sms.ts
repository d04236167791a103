import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge, wildcardFinding } from './private/acknowledgements';
import { expiringTable } from './private/expiring-table';
import { HelperFunction } from './private/helper-function';
import { missedAttempts } from './private/missed-attempts';
import { checkPositionSms } from './private/position-sms-checks';
import { positionSmsEnvironment } from './private/position-sms-environment';
import { allow } from './private/statements';
import { QueuePositionSmsProps } from './queue-position-sms-options';

/**
 * Texts a waiting customer when the callback is near: only with consent, not in quiet hours, at most once for each threshold,
 * and never when in doubt. It can also confirm the callback once, and tell of each attempt that reached nobody. Of attempts it
 * learns from events of the contacts, which Amazon Connect sends when it can: a text may come minutes late, or not at all.
 *
 * It reads position and estimated wait with one call of `GetContactMetrics`, and answers how long to wait before it is asked
 * again: the longer, the further back the callback is and the faster its queue moves, so that all callbacks together keep to
 * `callsPerSecond`. In a simulation of 10,000 waiting callbacks they make 0.3 calls in a second if the queue moves a place in
 * 60 seconds, 0.9 at 10 seconds and 1.1 at 5 seconds, with twice as many in the worst minute; with a threshold of what the queue
 * moves in two minutes, 99 of 100 customers are texted, two minutes after they reach it at the latest. Faster queues exceed the
 * budget, 2.6 calls in a second at 2 seconds a place: then looks are throttled, texts come late or not at all, and never twice.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_GetContactMetrics.html
 */
export class QueuePositionSms extends Construct {
  /**
   * The function that a customer queue flow invokes again and again. The flow parameter `operation` is `check`, which it is by
   * default, or `confirmation`; `phoneNumber`, `consent`, `language` and `timeZone` tell of the customer, and `lastSeen`
   * brings back what the answer before said.
   */
  public readonly handler: IFunction;

  /**
   * The rule that picks the ends of callbacks, of which the function tells the customers; undefined without `missedMessages`.
   */
  public readonly missedRule?: Rule;

  constructor(scope: Construct, id: string, props: QueuePositionSmsProps) {
    super(scope, id);
    checkPositionSms(`QueuePositionSms "${this.node.path}"`, props);
    const table = expiringTable(this, 'Records of sent texts live for days; losing them costs at most a second text.', props.encryptionKey);
    const { instanceArn } = props.instance.instanceRef;
    const contacts = `${instanceArn}/contact/*`;
    const handler = new HelperFunction(this, 'Handler', {
      handler: 'queue-position-sms',
      description: 'Texts a customer when the callback is near',
      timeout: Duration.seconds(7),
      environment: positionSmsEnvironment(props, table.tableName),
      statements: [
        allow(['connect:GetContactMetrics'], instanceArn, contacts),
        ...props.missedMessages ? [allow(['connect:GetContactAttributes'], contacts)] : [],
        allow(['sms-voice:SendTextMessage'], props.originationIdentityArn),
        allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], table.tableArn),
      ],
      options: props,
    });
    this.handler = handler;
    this.missedRule = props.missedMessages && missedAttempts(this, instanceArn, handler);
    acknowledge(this, { [wildcardFinding(this, contacts)]: 'Which contacts will wait is not known before they call; they are of this instance only.' });
  }
}
