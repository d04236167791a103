import { CfnParameter, Duration } from 'aws-cdk-lib';
import {
  CallbackRequests, CancelCallback, DuplicateCheck, HolidayCalendar, QueueMetricsCache, ScheduledCallback, ScheduledCallbackProps,
} from '../../src/callbacks';
import { englishPrompts } from '../../src/callbacks/callback-prompts';
import { Instance, OpeningHours } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';
import { requestsOf } from '../private/request-variants';
import { scheduledProps } from '../private/scheduled-variants';

/** What the construct says to these properties. */
function refusal(props: Partial<ScheduledCallbackProps>, center = new CallCenter()): string {
  return messageOf(() => new ScheduledCallback(center.stack, 'Scheduled', { ...scheduledProps(center), ...props }));
}

const HEADING = 'ScheduledCallback "Stack/Scheduled" is not valid';

const REFUSED: [Partial<ScheduledCallbackProps>, string][] = [
  [{ timeZone: 'Berlin' },
    '[UnknownTimeZone] timeZone is not a name of the IANA time zone database, got "Berlin"; write one like "Europe/Berlin" or "UTC"'],
  [{ openingHours: [] }, '[NoOpeningHours] openingHours must have at least one entry, got []; add OpeningHours.weekdays(…)'],
  [{ openingHours: [OpeningHours.daily('22:00', '02:00')] },
    '[EndNotAfterStart] openingHours[0] does not end after it starts, got "22:00" to "02:00"; hours belong to one day, so write "22:00" to "24:00" for '
    + 'this day and "00:00" to "02:00" for the next'],
  [{ capacityPerSlot: 0 },
    '[CapacityOutOfRange] capacityPerSlot must be a whole number from 1 to 100, got 0; write how many callbacks your agents can make in a slot'],
  [{ slotLength: Duration.minutes(4) },
    '[SlotLengthOutOfRange] slotLength must be whole minutes, from 5 minutes to 12 hours, got 4 minutes; leave it out for an hour'],
  [{ slotLength: Duration.seconds(3601) },
    `[SlotLengthOutOfRange] slotLength must be whole minutes, from 5 minutes to 12 hours, got ${3601 / 60} minutes; leave it out for an hour`],
  [{ horizon: Duration.days(4) },
    '[HorizonBeyondDelay] horizon must be 3 days or less without requests, because no queued callback waits longer for its slot, got 345600 seconds; '
    + 'shorten it, or give requests: new CallbackRequests(…), which call at later times'],
  [{ slotLength: Duration.minutes(30) },
    '[TooManySlots] horizon must be 100 slots or less without requests, got 259200 seconds with slots of 30 minutes; shorten it, make the slots longer, '
    + 'or give requests: new CallbackRequests(…), which call at later times'],
  [{ notice: Duration.days(3) },
    '[NoticeOutOfRange] notice must be whole seconds, and at least a slot shorter than the horizon, got 259200 seconds before a horizon of 259200; shorten it'],
  [{ maxRetries: -1 }, '[RetriesOutOfRange] maxRetries must be a whole number of at least 0, got -1; choose a value in that range'],
  [{ localCountry: 'Germany' }, '[NotACountry] localCountry must be an ISO 3166 code of two letters, got "Germany"; write it like "US"'],
  [{ holidays: new HolidayCalendar({ timeZone: 'Asia/Tokyo', holidays: [] }) },
    '[HolidaysElsewhere] holidays must be in the time zone of the slots, got "Asia/Tokyo" beside "Europe/Berlin"; make a calendar for "Europe/Berlin"'],
  [{ languages: [] }, '[NoLanguage] languages must have at least one language, got []; leave it out for English'],
  [{ languages: [{ languageCode: 'en-US', slotWording: { time: '{day} at {from}' } }] },
    '[PlaceholderMissing] languages: slotWording.time of "en-US" must have {to}, got "{day} at {from}"; put it where it is said'],
  [{ languages: [{ languageCode: 'en-US', slotWording: { later: '<b>Later</b>: {key}' } }] },
    '[MarkupInWording] languages: slotWording.later of "en-US" must have no "<", ">" and "&", got "<b>Later</b>: {key}"; write plain text, and markup into chooseTime'],
  [{ languages: [{ languageCode: 'de-DE', voice: 'Vicki', prompts: englishPrompts({}, true), schedulePrompts: {}, slotWording: { later: 'Später: {key}' } }] },
    '[LanguageIncomplete] languages: "de-DE" has no default for schedulePrompts.chooseTime, schedulePrompts.noTimes, schedulePrompts.timeTaken, '
    + 'schedulePrompts.timeConfirmed, schedulePrompts.agentWhisper, slotWording.time, slotWording.choice, got nothing; write them in that language'],
];

describe('ScheduledCallback', () => {
  test.each(REFUSED.map(([props, message]) => [Object.keys(props)[0], message, props] as const))('refuses %s: %s', (_, message, props) => {
    expect(refusal(props)).toBe(`${HEADING}\n  - ${message}`);
  });

  test('refuses hours that no slot fits into', () => {
    expect(refusal({ openingHours: [OpeningHours.days([], '08:00', '08:30'), OpeningHours.daily('08:00', '08:30')], slotLength: Duration.hours(1) }).split('\n'))
      .toContain('  - [HoursShorterThanSlot] openingHours[1] must be at least as long as a slot on MONDAY, got 30 minutes for slots of 60; open longer, or '
        + 'shorten slotLength');
  });

  test('refuses a time zone that only the deployment knows, because the schedule gets into a file', () => {
    const center = new CallCenter();
    const timeZone = new CfnParameter(center.stack, 'Zone').valueAsString;
    expect(refusal({ timeZone }, center)).toBe(`${HEADING}\n  - [TimeZoneNotKnown] timeZone must be known at synthesis, got a token; write the name of the zone`);
  });

  test('refuses a callback queue without a number (CI-3)', () => {
    const center = new CallCenter();
    expect(refusal({ callbackQueue: center.queue('Silent') }, center)).toBe(`${HEADING}\n  - [QueueWithoutCallerId] callbackQueue has no outbound caller ID `
      + 'number, got the queue "Stack/Silent"; give it outboundCallerId: { number }, because a callback without a number cannot ring the customer');
  });

  test('refuses a canceller without the check that it belongs to', () => {
    const center = new CallCenter();
    const { stack, instance } = center;
    const cancelCallback = new CancelCallback(stack, 'Cancel', { instance, duplicateCheck: new DuplicateCheck(stack, 'Check', { instance }) });
    expect(refusal({ cancelCallback }, center)).toBe(
      `${HEADING}\n  - [CancelWithoutCheck] cancelCallback is given without the duplicateCheck that knows the callbacks, got one of two; give both, or leave both out`);
  });

  test('refuses a horizon beyond that of the requests, and a check or a country that is not theirs', () => {
    const center = new CallCenter();
    const { stack, instance } = center;
    const props = {
      requests: requestsOf(center), horizon: Duration.days(91), duplicateCheck: new DuplicateCheck(stack, 'Check', { instance }), localCountry: 'US',
    };
    expect(refusal(props, center)).toBe([
      HEADING,
      '[CheckOfOthers] duplicateCheck is not the check of the requests, got "Stack/Check" beside "Stack/Requests/DuplicateCheck"; give the same one to both',
      '[CountryOfOthers] localCountry is not that of the check of the requests, got "US" beside nothing; give the same one to both',
      '[HorizonTooLong] horizon must be 90 days or less, got 7862400 seconds; shorten it',
    ].join('\n  - '));
  });

  test('refuses requests of another instance', () => {
    const center = new CallCenter();
    const instance = Instance.fromInstanceArn(center.stack, 'Other', INSTANCE_ARN.replace('1111-2222', '9999-2222'));
    const duplicateCheck = new DuplicateCheck(center.stack, 'Check', { instance });
    const metrics = new QueueMetricsCache(center.stack, 'Metrics', { instance: center.instance, queues: [center.callbacks] });
    const requests = new CallbackRequests(center.stack, 'Requests', { instance, queue: center.callbacks, metrics, duplicateCheck });
    expect(refusal({ requests }, center)).toBe(`${HEADING}\n  - [OfAnotherInstance] requests belong to another instance, got `
      + `"${INSTANCE_ARN.replace('1111-2222', '9999-2222')}"; pass those of the instance ${INSTANCE_ARN}`);
  });

  test('tells everything that is wrong at once', () => {
    const codes = [...refusal({ openingHours: [], capacityPerSlot: 1.5, horizon: Duration.days(9), maxRetries: 0.5 }).matchAll(/\[(\w+)\]/g)].map(([, code]) => code);
    expect(codes).toStrictEqual(['RetriesOutOfRange', 'NoOpeningHours', 'CapacityOutOfRange', 'HorizonBeyondDelay', 'TooManySlots']);
  });
});
