import { Token } from 'aws-cdk-lib';
import { IHoursOfOperationRef, IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { HelperOptions } from './helper-options';
import { HolidayCalendar } from './holiday-calendar';
import { DELAY_STEP } from './private/after-hours';
import { LONGEST_DELAY } from './private/delay-ladder';
import { HelperFunction } from './private/helper-function';
import { jsonLayer } from './private/json-layer';
import { allow, decrypt } from './private/statements';
import { HELPER_TIMEOUT } from './private/vocabulary';
import { QueueMetricsCache } from './queue-metrics-cache';
import { HoursOfOperation, Weekday } from '../connect';
import { idOfArn } from '../connect/private/arn';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `NextOpening`.
 */
export interface NextOpeningProps extends HelperOptions {
  /** The instance that the hours belong to. */
  readonly instance: IInstanceRef;

  /** The hours that are asked about. */
  readonly hours: IHoursOfOperationRef;

  /**
   * Holidays, on which the hours do not open. Their dates are taken in the time zone of the hours.
   *
   * @default - only the overrides of the hours close them
   */
  readonly holidays?: HolidayCalendar;

  /**
   * What is known of the queues. With it, no callback is promised for today whose expected wait is longer than it is open still.
   *
   * @default - the expected wait does not count
   */
  readonly metrics?: QueueMetricsCache;
}

/** The days of JavaScript begin with Sunday. */
const WEEK = [Weekday.SUNDAY, Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY, Weekday.SATURDAY];

/**
 * Tells flows when the contact center opens next, and how long it is open still.
 *
 * The function reads the hours in force from Amazon Connect, overrides included, and keeps them for five minutes. While they
 * cannot be read, hours declared with `HoursOfOperation` stand in. It looks a week ahead. Its answer has the `outcome` `open`,
 * `closed`, `closed-for-long` (for more than a week) or `unknown`; if known the next opening as `weekday`, `date`, `time` in the
 * language of the caller and as `opensAt`; `delayStep`, the number of 45-minute steps until then, or `none` for more than three
 * days; and while it is open `minutesToClosing` and `waitFits`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_GetEffectiveHoursOfOperations.html
 */
export class NextOpening extends Construct {
  /**
   * The function that flows ask.
   */
  public readonly handler: IFunction;

  /**
   * The hours that are asked about.
   */
  public readonly hours: IHoursOfOperationRef;

  private readonly metrics?: QueueMetricsCache;

  constructor(scope: Construct, id: string, props: NextOpeningProps) {
    super(scope, id);
    this.hours = props.hours;
    this.metrics = props.metrics;
    this.handler = this.makeHandler(props);
  }

  /** @internal */
  public _checkWatched(queue: IQueueRef, problems: Problems): void {
    problems.addUnless(this.metrics?._watches(queue) !== false, 'QueueNotWatched',
      `queue is none of the queues of the metrics, got ${shown(queue.node.path)}; add it to the queues of ${shown(this.metrics?.node.path)}`);
  }

  private makeHandler({ instance, hours, holidays, metrics, ...options }: NextOpeningProps): IFunction {
    const { instanceArn } = instance.instanceRef;
    const { hoursOfOperationArn } = hours.hoursOfOperationRef;
    const { layer, path } = jsonLayer(this, 'Schedule', 'schedule.json', { hours: declaredBy(hours), holidays: holidays?._json });
    return new HelperFunction(this, 'Handler', {
      handler: 'next-opening',
      description: 'Tells flows when the contact center opens next',
      timeout: HELPER_TIMEOUT,
      environment: {
        INSTANCE_ID: idOfArn(instanceArn, 'instance'),
        HOURS_ID: idOfArn(hoursOfOperationArn, 'operating-hours'),
        SCHEDULE_PATH: path,
        STEP_SECONDS: String(DELAY_STEP.toSeconds()),
        STEPS: String(LONGEST_DELAY.toSeconds() / DELAY_STEP.toSeconds()),
        ...(metrics ? { TABLE_NAME: metrics.table.tableName } : {}),
      },
      statements: [
        allow(['connect:GetEffectiveHoursOfOperations'], instanceArn, hoursOfOperationArn),
        ...(metrics ? [allow(['dynamodb:GetItem'], metrics.table.tableArn), ...decrypt(metrics._options.encryptionKey)] : []),
      ],
      layers: [layer],
      options,
    });
  }
}

/** What the function falls back on, see `lambda/next-opening/declared-hours.ts`. */
function declaredBy(hours: IHoursOfOperationRef): object | undefined {
  if (!(hours instanceof HoursOfOperation) || Token.isUnresolved(hours._declared.timeZone)) return undefined;
  const { timeZone, spans } = hours._declared;
  return { timeZone, week: WEEK.map((weekday) => spans.filter(({ day }) => day === weekday).map(({ start, end }) => [start, end])) };
}
