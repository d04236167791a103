import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { HelperFunction } from './helper-function';

/** After that the text is no news any more; the next attempt may come first. */
const DELIVERY = { maxEventAge: Duration.minutes(5), retryAttempts: 2 };

/** Lets a function hear of the ends of callbacks. There is no dead-letter queue: what is lost is a courtesy. */
export function missedAttempts(scope: Construct, instanceArn: string, handler: HelperFunction): Rule {
  handler.configureAsyncInvoke(DELIVERY);
  return new Rule(scope, 'MissedRule', {
    description: 'Ends of callbacks, which may be attempts that reached nobody',
    eventPattern: { source: ['aws.connect'], detail: { eventType: ['DISCONNECTED'], instanceArn: [instanceArn], initiationMethod: ['CALLBACK'] } },
    targets: [new LambdaFunction(handler, DELIVERY)],
  });
}
