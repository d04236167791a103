import { AlarmBase, CfnAlarm, ComparisonOperator, IAlarmAction, IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

export interface HelperAlarmProps {
  /** A statistic of one metric, no expression. */
  readonly metric: IMetric;
  readonly threshold: number;
  readonly description: string;
  readonly actions?: readonly IAlarmAction[];
}

/**
 * An alarm that rings when a metric reaches its threshold. No data is no alarm: a helper that nobody needs does not fail.
 *
 * The `Alarm` of the CDK can do much more, and a helper has three: they would take longer to make than the helper.
 */
export class HelperAlarm extends AlarmBase {
  private readonly resource: CfnAlarm;

  constructor(scope: Construct, id: string, { metric, threshold, description, actions = [] }: HelperAlarmProps) {
    super(scope, `${id}Alarm`);
    const { dimensions, namespace, metricName, period, statistic } = metric.toMetricConfig().metricStat!;
    this.resource = new CfnAlarm(this, 'Resource', {
      alarmDescription: description,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      dimensions,
      namespace,
      metricName,
      period: period.toSeconds(),
      statistic,
    });
    if (actions.length > 0) this.resource.alarmActions = actions.map((action) => action.bind(this, this).alarmActionArn);
  }

  public get alarmArn(): string {
    return this.resource.attrArn;
  }

  public get alarmName(): string {
    return this.resource.ref;
  }
}
