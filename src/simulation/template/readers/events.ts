import { isObject } from '../../../language/json';
import type { TargetModel } from '../cloud-model';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;
/** What EventBridge does for a target that does not say. */
const DEFAULT_RETRIES = 185;
const DEFAULT_AGE_SECONDS = 86_400;

const rule: Reader = ({ arn, properties }, { rules }) => {
  const { EventPattern: pattern } = properties.json;
  rules.push({
    arn,
    name: arn.split('/').pop()!,
    enabled: properties.optionalText('State') !== 'DISABLED',
    pattern: isObject(pattern) ? pattern : undefined,
    schedule: properties.optionalText('ScheduleExpression'),
    targets: properties.items('Targets').map(target),
  });
};

const schedule: Reader = ({ arn, properties }, { schedules }) => {
  schedules.push({
    arn,
    name: arn.split('/').pop()!,
    enabled: properties.optionalText('State') !== 'DISABLED',
    expression: properties.text('ScheduleExpression'),
    timeZone: properties.optionalText('ScheduleExpressionTimezone') ?? 'UTC',
    target: target(properties.at('Target')),
  });
};

function target(properties: Properties): TargetModel {
  const retrying = properties.at('RetryPolicy');
  return {
    arn: properties.text('Arn'),
    input: properties.optionalText('Input'),
    retries: retrying.number('MaximumRetryAttempts') ?? DEFAULT_RETRIES,
    retryFor: (retrying.number('MaximumEventAgeInSeconds') ?? DEFAULT_AGE_SECONDS) * SECOND,
    deadLetterArn: properties.at('DeadLetterConfig').optionalText('Arn'),
  };
}

export const EVENTS = { 'AWS::Events::Rule': rule, 'AWS::Scheduler::Schedule': schedule };
