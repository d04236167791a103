import { Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import type { Schedule } from '../../lambda/callback-slots/schedule';
import { readSettings } from '../../lambda/callback-slots/settings';
import { slotsBetween } from '../../lambda/callback-slots/slots';
import { readSettings as readDueSettings } from '../../lambda/due-bookings/settings';
import { FlowContent } from '../../src/blocks';
import { DuplicateCheck, HolidayCalendar, ScheduledCallback, ScheduledCallbackProps } from '../../src/callbacks';
import { scheduleJson } from '../../src/callbacks/private/slot-schedule';
import { scheduledLanguages } from '../../src/callbacks/scheduled-callback-language';
import { ContactFlow, ContactFlowType, OpeningHours, Weekday } from '../../src/connect';
import { Problems } from '../../src/language/problems';
import { CallCenter } from '../private/callback-setup';
import { environmentOf, variablesOf } from '../private/helper-functions';
import { warningsOf } from '../private/own-flows';
import { requestsOf } from '../private/request-variants';
import { inbound, SCHEDULED_IN_THREE_LANGUAGES, scheduledProps } from '../private/scheduled-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

/** A scheduled callback, and an inbound flow that offers it. */
function templateOf(props: Partial<ScheduledCallbackProps> = {}, center = new CallCenter()): Template {
  const { stack, instance } = center;
  const scheduled = new ScheduledCallback(stack, 'Scheduled', { ...scheduledProps(center), ...props });
  new ContactFlow(stack, 'Inbound', {
    instance, type: ContactFlowType.CONTACT_FLOW, content: FlowContent.fromBlocks(inbound(scheduled, center)),
  });
  return center.template;
}

/** The delays of the callbacks of the inbound flow, in minutes. */
function delaysOf(props: Partial<ScheduledCallbackProps>): number[] {
  return [...actionsByName(flowOf(templateOf(props), 'Inbound').document).values()]
    .filter(({ Type }) => Type === 'CreateCallbackContact')
    .map(({ Parameters }) => Number((Parameters as Record<string, string>).InitialCallDelaySeconds) / 60);
}

/** What the handler is deployed with. */
function scheduleOf(props: Partial<ScheduledCallbackProps> = {}): Schedule {
  const languages = scheduledLanguages(props.languages ?? [{ languageCode: 'en-US' }], false, new Problems());
  return scheduleJson({ ...scheduledProps(new CallCenter()), ...props }, languages) as Schedule;
}

describe('ScheduledCallback', () => {
  test('gives the handler an environment with which it starts, and the schedule beside it', () => {
    const template = templateOf({ localCountry: 'DE' });
    expect(readSettings(environmentOf(template, 'ScheduledHandler')))
      .toMatchObject({ schedulePath: '/opt/schedule.json', allowed: 1, defaultCountry: 'DE' });
    template.hasResourceProperties('AWS::Lambda::Function', { Layers: [{ Ref: Match.stringLikeRegexp('^ScheduledSchedule') }] });
  });

  test('delays callbacks in the finest steps that a flow has room for (ID-4)', () => {
    const hours = Array.from({ length: 72 }, (_, index) => (index + 1) * 60);
    expect(delaysOf({})).toStrictEqual(hours);
    expect(delaysOf({ horizon: Duration.hours(8) }).slice(0, 3)).toStrictEqual([5, 10, 15]);
    expect(delaysOf({ horizon: Duration.hours(25) })).toHaveLength(100);
  });

  test('shares the delays among all languages, so that they fit into one flow', () => {
    expect(delaysOf({ languages: SCHEDULED_IN_THREE_LANGUAGES })).toHaveLength(72);
  });

  test('offers no slot that is beyond the last step', () => {
    expect(scheduleOf({ slotLength: Duration.minutes(50) })).toMatchObject({ stepSeconds: 3000, horizonSeconds: 86 * 3000 });
  });

  test('delays the callbacks of three days, and has the requests call those of later slots', () => {
    const center = new CallCenter();
    const requests = requestsOf(center);
    const template = templateOf({ requests, horizon: Duration.days(14) }, center);
    expect(scheduleOf({ requests, horizon: Duration.days(14) })).toMatchObject({ delaySeconds: 259_200, horizonSeconds: 1_209_600 });
    expect(readDueSettings(environmentOf(template, 'ScheduledDueHandler'))).toMatchObject({ recordSeconds: 11 * 86_400, runSeconds: 25 });
    expect(variablesOf(template, 'ScheduledDueHandler')).toMatchObject({
      TABLE_NAME: center.stack.resolve(variablesOf(template, 'ScheduledHandler').TABLE_NAME),
      LINE_URL: center.stack.resolve(requests.line.queueUrl),
    });
  });

  test('keeps the reservation in the check of the requests, and follows it', () => {
    const center = new CallCenter();
    const requests = requestsOf(center);
    const template = templateOf({ requests }, center);
    expect(Object.keys(template.findResources('AWS::Lambda::Function')).filter((id) => /DuplicateCheck|ContactEventsHandler|CancelCallbackHandler/.test(id))
      .map((id) => id.slice(0, -8)).sort()).toStrictEqual(['RequestsDuplicateCheckHandler', 'ScheduledCancelCallbackHandler', 'ScheduledContactEventsHandler']);
    expect(variablesOf(template, 'ScheduledDueHandler').LOCK_TABLE_NAME).toStrictEqual(center.stack.resolve(requests.duplicateCheck.table.tableName));
  });

  test('looks every minute for slots that begin, and tells of a look that could not be made', () => {
    const center = new CallCenter();
    const template = templateOf({ requests: requestsOf(center) }, center);
    const failed = { 'Fn::GetAtt': [Match.stringLikeRegexp('^ScheduledDueFailedRuns'), 'Arn'] };
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: { DeadLetterConfig: { Arn: failed }, RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 2 } },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^ScheduledDueHandler') }, MaximumRetryAttempts: 2, DestinationConfig: { OnFailure: { Destination: failed } },
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmDescription: Match.stringLikeRegexp('^A look for callbacks whose slot begins failed') });
  });

  test('tells the handler of the opening hours, the holidays and the words for them', () => {
    const schedule = scheduleOf({
      openingHours: [OpeningHours.days([Weekday.SUNDAY, Weekday.SATURDAY], '10:00', '24:00'), OpeningHours.weekdays('08:00', '12:00')],
      holidays: new HolidayCalendar({ timeZone: 'Europe/Berlin', holidays: [{ date: '12-24', name: 'Christmas Eve', messages: { en: 'Closed.' }, from: '10:00' }] }),
      notice: Duration.minutes(30),
    });
    const morning = [[480, 720]];
    expect(schedule).toStrictEqual({
      timeZone: 'Europe/Berlin',
      slotSeconds: 3600,
      capacity: 5,
      noticeSeconds: 1800,
      horizonSeconds: 259_200,
      delaySeconds: 259_200,
      stepSeconds: 3600,
      week: [[[600, 1440]], morning, morning, morning, morning, morning, [[600, 1440]]],
      closed: [{ date: '12-24', from: 600, to: 1440 }],
      wordings: { 'en-US': { time: '{day} between {from} and {to}', choice: 'For {time}, press {key}.', later: 'For later times, press {key}.' } },
    });
    const [thursday, friday] = [Date.parse('2026-12-24T00:00:00Z') / 1000, Date.parse('2026-12-25T00:00:00Z') / 1000];
    expect([...slotsBetween(schedule, thursday, friday)].map(({ start }) => (start - thursday) / 3600)).toStrictEqual([7, 8]);
  });

  test('makes a check, a canceller and a follower of its own, unless it shares a check', () => {
    templateOf().resourceCountIs('AWS::DynamoDB::Table', 2);
    const center = new CallCenter();
    const duplicateCheck = new DuplicateCheck(center.stack, 'Check', { instance: center.instance, scopeName: 'shared' });
    const template = templateOf({ duplicateCheck }, center);
    expect(Object.keys(template.findResources('AWS::Lambda::Function')).map((id) => id.slice(0, -8)).sort()).toStrictEqual(['CheckHandler', 'ScheduledHandler']);
    expect(variablesOf(template, 'ScheduledHandler').SCOPE).toBe('shared');
  });

  test('greets the customer from the callback queue', () => {
    templateOf().hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Callbacks', OutboundCallerConfig: { OutboundFlowArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ScheduledOutboundWhisper'), 'ContactFlowArn'] } },
    });
  });

  test('leaves a flow alone that somebody set on the callback queue', () => {
    const center = new CallCenter();
    center.callback();
    templateOf({}, center).hasResourceProperties('AWS::Connect::Queue', {
      Name: 'Callbacks', OutboundCallerConfig: { OutboundFlowArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^CallbackOutboundWhisper'), 'ContactFlowArn'] } },
    });
  });

  test('leaves no warning behind', () => {
    const center = new CallCenter();
    templateOf({ languages: SCHEDULED_IN_THREE_LANGUAGES, requests: requestsOf(center), horizon: Duration.days(90) }, center);
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });
});
