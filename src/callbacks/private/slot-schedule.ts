import { Duration, Token } from 'aws-cdk-lib';
import { LONGEST_DELAY, MOST_STEPS } from './delay-ladder';
import { minutesOfDay } from './time-of-day';
import { Weekday } from '../../connect';
import { isLiteral } from '../../connect/private/checks';
import { Span, spansOf } from '../../connect/private/opening-times';
import { checkTimeZone } from '../../connect/private/time-zone';
import { Problems, shown } from '../../language/problems';
import { ScheduledLanguage } from '../scheduled-callback-language';
import { ScheduledCallbackProps } from '../scheduled-callback-props';

type SlotProps = Pick<ScheduledCallbackProps,
  'openingHours' | 'timeZone' | 'capacityPerSlot' | 'slotLength' | 'holidays' | 'notice' | 'horizon' | 'requests'>;

/** The delays among which the flow chooses. */
export interface Steps {
  readonly step: Duration;
  readonly longest: Duration;
}

const DEFAULT_SLOT = Duration.hours(1);
const DEFAULT_NOTICE = Duration.hours(1);
/** The finer the steps, the sooner after the beginning of its slot a callback comes. */
const PARTS_OF_A_SLOT = [12, 6, 4, 3, 2, 1];
const MOST_PLACES = 100;
/** Three days of hours. With requests fewer steps do, and leave room for three languages in a flow. */
const MOST_STEPS_BESIDE_REQUESTS = 72;
/** Nobody knows the agents of a later time. */
const LONGEST_HORIZON = Duration.days(90);
/** The handler counts the days of the week from Sunday on. */
const WEEK = [Weekday.SUNDAY, ...Object.values(Weekday).filter((day) => day !== Weekday.SUNDAY)];

export function checkSlots(props: SlotProps, problems: Problems): void {
  const { timeZone, openingHours, capacityPerSlot, holidays, slotLength = DEFAULT_SLOT } = props;
  problems.addUnless(!Token.isUnresolved(timeZone), 'TimeZoneNotKnown', 'timeZone must be known at synthesis, got a token; write the name of the zone');
  checkTimeZone(problems, 'timeZone', timeZone);
  problems.addUnless(openingHours.length > 0, 'NoOpeningHours', 'openingHours must have at least one entry, got []; add OpeningHours.weekdays(…)');
  problems.addUnless(isLiteral(capacityPerSlot) && Number.isInteger(capacityPerSlot) && capacityPerSlot >= 1 && capacityPerSlot <= MOST_PLACES,
    'CapacityOutOfRange', `capacityPerSlot must be a whole number from 1 to ${MOST_PLACES}, got ${shown(capacityPerSlot)}; write how many callbacks your agents can make in a slot`);
  problems.addUnless(holidays === undefined || holidays.timeZone === timeZone, 'HolidaysElsewhere',
    `holidays must be in the time zone of the slots, got ${shown(holidays?.timeZone)} beside ${shown(timeZone)}; make a calendar for ${shown(timeZone)}`);
  const minutes = slotLength.toMilliseconds() / 60_000;
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 720) {
    problems.add('SlotLengthOutOfRange', `slotLength must be whole minutes, from 5 minutes to 12 hours, got ${minutes} minutes; leave it out for an hour`);
    return;
  }
  checkSpans(spansOf(problems, 'openingHours', openingHours), minutes, problems);
  checkTimes(props, minutes, problems);
}

/** The lock of the customer goes from the one to the other when the slot begins. */
export function checkSlotRequests(
  { requests, duplicateCheck, instance, localCountry }: Pick<ScheduledCallbackProps, 'requests' | 'duplicateCheck' | 'instance' | 'localCountry'>,
  problems: Problems,
): void {
  if (!requests) return;
  problems.addUnless(duplicateCheck === undefined || duplicateCheck === requests.duplicateCheck, 'CheckOfOthers',
    `duplicateCheck is not the check of the requests, got ${shown(duplicateCheck?.node.path)} beside ${shown(requests.duplicateCheck.node.path)}; `
    + 'give the same one to both');
  const { defaultCountry } = requests.duplicateCheck;
  problems.addUnless(localCountry === undefined || localCountry === defaultCountry, 'CountryOfOthers',
    `localCountry is not that of the check of the requests, got ${shown(localCountry)} beside ${shown(defaultCountry)}; give the same one to both`);
  const [theirs, ours] = [requests._instance, instance].map(({ instanceRef }) => instanceRef.instanceArn);
  problems.addUnless([theirs, ours].some((arn) => Token.isUnresolved(arn)) || theirs === ours, 'OfAnotherInstance',
    `requests belong to another instance, got ${shown(theirs)}; pass those of the instance ${ours}`);
}

function checkSpans(spans: readonly Span[], minutes: number, problems: Problems): void {
  for (const { prop, day, start, end } of spans) {
    problems.addUnless(end - start >= minutes, 'HoursShorterThanSlot',
      `${prop} must be at least as long as a slot on ${day}, got ${end - start} minutes for slots of ${minutes}; open longer, or shorten slotLength`);
  }
}

function checkTimes({ notice = DEFAULT_NOTICE, horizon = LONGEST_DELAY, requests }: SlotProps, slotMinutes: number, problems: Problems): void {
  const [noticeSeconds, seconds] = [notice.toMilliseconds() / 1000, horizon.toMilliseconds() / 1000];
  if (requests) {
    problems.addUnless(seconds <= LONGEST_HORIZON.toSeconds(), 'HorizonTooLong',
      `horizon must be ${LONGEST_HORIZON.toDays()} days or less, got ${seconds} seconds; shorten it`);
  } else {
    checkReach(seconds, slotMinutes, problems);
  }
  problems.addUnless(Number.isInteger(noticeSeconds) && noticeSeconds >= 0 && noticeSeconds + slotMinutes * 60 <= seconds, 'NoticeOutOfRange',
    `notice must be whole seconds, and at least a slot shorter than the horizon, got ${noticeSeconds} seconds before a horizon of ${seconds}; shorten it`);
}

/** What only a delay leads to must be within the reach of one. */
function checkReach(seconds: number, slotMinutes: number, problems: Problems): void {
  problems.addUnless(seconds <= LONGEST_DELAY.toSeconds(), 'HorizonBeyondDelay',
    `horizon must be 3 days or less without requests, because no queued callback waits longer for its slot, got ${seconds} seconds; shorten it, `
    + 'or give requests: new CallbackRequests(…), which call at later times');
  problems.addUnless(seconds <= MOST_STEPS * slotMinutes * 60, 'TooManySlots',
    `horizon must be ${MOST_STEPS} slots or less without requests, got ${seconds} seconds with slots of ${slotMinutes} minutes; shorten it, make the `
    + 'slots longer, or give requests: new CallbackRequests(…), which call at later times');
}

/** The finest steps that a flow has room for. Slots beyond the last step go to the requests, or are not offered. */
export function stepsOf({ slotLength = DEFAULT_SLOT, horizon = LONGEST_DELAY, requests }: SlotProps): Steps {
  const [slot, most] = [slotLength.toSeconds(), requests ? MOST_STEPS_BESIDE_REQUESTS : MOST_STEPS];
  const longest = Math.min(horizon.toSeconds(), LONGEST_DELAY.toSeconds(), most * slot);
  const step = PARTS_OF_A_SLOT.map((parts) => slot / parts).find((seconds) => Number.isInteger(seconds) && longest / seconds <= most)!;
  return { step: Duration.seconds(step), longest: Duration.seconds(Math.floor(longest / step) * step) };
}

/** What the handler knows of the slots, see `lambda/callback-slots/schedule.ts`. */
export function scheduleJson(props: SlotProps, languages: readonly ScheduledLanguage[]): object {
  const { openingHours, timeZone, capacityPerSlot, slotLength = DEFAULT_SLOT, holidays, notice = DEFAULT_NOTICE } = props;
  const { step, longest } = stepsOf(props);
  const horizon = props.requests ? props.horizon ?? LONGEST_DELAY : longest;
  const spans = spansOf(new Problems(), 'openingHours', openingHours);
  return {
    timeZone,
    slotSeconds: slotLength.toSeconds(),
    capacity: capacityPerSlot,
    noticeSeconds: notice.toSeconds(),
    horizonSeconds: horizon.toSeconds(),
    delaySeconds: longest.toSeconds(),
    stepSeconds: step.toSeconds(),
    week: WEEK.map((weekday) => spans.filter(({ day }) => day === weekday).map(({ start, end }) => [start, end])),
    closed: (holidays?.holidays ?? []).map(({ date, from = '00:00', to = '24:00' }) => ({ date, from: minutesOfDay(from), to: minutesOfDay(to) })),
    wordings: Object.fromEntries(languages.map(({ languageCode, slotWording }) => [languageCode, slotWording])),
  };
}
