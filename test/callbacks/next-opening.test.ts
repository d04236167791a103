import { readFileSync } from 'fs';
import { join } from 'path';
import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../lambda/next-opening/settings';
import { HolidayCalendar, NextOpening, NextOpeningProps, QueueMetricsCache } from '../../src/callbacks';
import { HoursOfOperation, OpeningHours, Weekday } from '../../src/connect';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';
import { environmentOf, statementsOf, variablesOf } from '../private/helper-functions';

function declared(more: (center: CallCenter) => Partial<NextOpeningProps> = () => ({})): { template: Template; center: CallCenter } {
  const center = new CallCenter();
  const { stack, instance, hours } = center;
  new NextOpening(stack, 'NextOpening', { instance, hours, ...more(center) });
  return { template: center.template, center };
}

/** The file that lies beside the code of the function. */
function scheduleOf(more: (center: CallCenter) => Partial<NextOpeningProps> = () => ({})): Record<string, any> {
  const app = new App({ analyticsReporting: false });
  const center = new CallCenter(new Stack(app, 'Stack'));
  const { stack, instance, hours } = center;
  new NextOpening(stack, 'NextOpening', { instance, hours, ...more(center) });
  const [{ Metadata, Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::Lambda::LayerVersion'));
  const asset = Metadata?.['aws:asset:path'] ?? `asset.${Properties.Content.S3Key.replace('.zip', '')}`;
  return JSON.parse(readFileSync(join(app.outdir, asset, 'schedule.json'), 'utf-8'));
}

describe('NextOpening', () => {
  test('may read the effective hours of one schedule and nothing else (HO-3)', () => {
    const { template, center: { stack, hours } } = declared();
    expect(statementsOf(template, 'NextOpeningHandler').slice(1)).toStrictEqual([
      { Effect: 'Allow', Action: 'connect:GetEffectiveHoursOfOperations', Resource: [INSTANCE_ARN, stack.resolve(hours.hoursOfOperationArn)] },
    ]);
  });

  test('reads the metrics, too, if it has them', () => {
    const { template } = declared(({ stack, instance, support }) => ({ metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }) }));
    expect(statementsOf(template, 'NextOpeningHandler').slice(2)).toStrictEqual([
      { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: { 'Fn::GetAtt': [expect.stringMatching(/^MetricsTable/), 'Arn'] } },
    ]);
    expect(variablesOf(template, 'NextOpeningHandler')).toMatchObject({ TABLE_NAME: { Ref: expect.stringMatching(/^MetricsTable/) } });
  });

  test('gives the handler an environment with which it starts: steps of 45 minutes up to three days (ID-4)', () => {
    expect(readSettings(environmentOf(declared().template, 'NextOpeningHandler'))).toMatchObject({
      schedulePath: '/opt/schedule.json', stepSeconds: 2700, steps: 96, tableName: undefined,
    });
  });

  test('brings the declared hours in a file, for when the service does not tell those in force', () => {
    expect(scheduleOf(({ stack, instance }) => ({
      hours: new HoursOfOperation(stack, 'Shop', {
        instance,
        timeZone: 'America/New_York',
        openingHours: [OpeningHours.weekdays('08:00', '12:00'), OpeningHours.weekdays('13:00', '24:00'), OpeningHours.days([Weekday.SUNDAY], '10:00', '11:30')],
      }),
    }))).toStrictEqual({
      hours: {
        timeZone: 'America/New_York',
        week: [[[600, 690]], ...Array.from({ length: 5 }, () => [[480, 720], [780, 1440]]), []],
      },
    });
  });

  test('brings nothing of hours that were declared elsewhere, or whose zone is known at deployment only', () => {
    const arn = `${INSTANCE_ARN}/operating-hours/1`;
    expect(scheduleOf(({ stack }) => ({ hours: HoursOfOperation.fromHoursOfOperationArn(stack, 'Imported', arn) }))).toStrictEqual({});
    expect(scheduleOf(({ stack, instance }) => ({
      hours: new HoursOfOperation(stack, 'Later', {
        instance, timeZone: new CfnParameter(stack, 'Zone').valueAsString, openingHours: [OpeningHours.always()],
      }),
    }))).toStrictEqual({});
  });

  test('brings the holidays', () => {
    const holidays = new HolidayCalendar({ timeZone: 'UTC', holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'Closed.' }, to: '12:00' }] });
    expect(scheduleOf(() => ({ holidays })).holidays).toMatchObject({ days: [{ date: '12-25', from: 0, to: 720 }] });
  });
});
