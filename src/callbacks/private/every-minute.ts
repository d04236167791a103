import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { IScheduleTarget, Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allow, send } from './statements';

export interface EveryMinuteProps {
  readonly handler: IFunction;
  /** Where a run is told of that could not be started. */
  readonly failed: IQueue;
  readonly description: string;
}

/** For one run: the next ones do its work as well. */
export const PATIENCE = { retryAttempts: 2, maxEventAge: Duration.minutes(5) };

/** Runs a function every minute, by Amazon EventBridge Scheduler. The ready-made target would let it run every version of the function. */
export function everyMinute(scope: Construct, { handler, failed, description }: EveryMinuteProps): Schedule {
  const { functionArn: arn } = handler;
  const role = new Role(scope, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } } }),
    inlinePolicies: { run: new PolicyDocument({ statements: [allow(['lambda:InvokeFunction'], arn), ...send(failed)] }) },
  });
  const target: IScheduleTarget = {
    bind: () => ({
      arn,
      role,
      retryPolicy: { maximumRetryAttempts: PATIENCE.retryAttempts, maximumEventAgeInSeconds: PATIENCE.maxEventAge.toSeconds() },
      deadLetterConfig: { arn: failed.queueArn },
    }),
  };
  return new Schedule(scope, 'Schedule', { schedule: ScheduleExpression.rate(Duration.minutes(1)), target, description });
}
