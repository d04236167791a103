import { checkCountry } from './checks';
import { environmentBytes, LARGEST_ENVIRONMENT_BYTES, positionSmsEnvironment } from './position-sms-environment';
import { checkTexts } from './text-messages';
import { checkTimeZone } from '../../connect/private/time-zone';
import { Problems, shown } from '../../language/problems';
import { QueuePositionSmsProps } from '../queue-position-sms-options';
import { QuietHours } from '../quiet-hours';

const FURTHEST_THRESHOLD = 1000;
const MOST_CALLS_PER_SECOND = 1000;

/** All that is wrong with the properties, at once. */
export function checkPositionSms(subject: string, props: QueuePositionSmsProps): void {
  const problems = new Problems();
  checkCountry('defaultCountry', props.defaultCountry, problems);
  checkPace(props, problems);
  checkQuietHours(props.quietHours, problems);
  if (props.defaultTimeZone !== undefined) checkTimeZone(problems, 'defaultTimeZone', props.defaultTimeZone);
  checkTimeToLive(props, problems);
  checkTexts(props, problems);
  problems.throwIfAny(subject);
  // Only a whole environment can be measured.
  checkSize(props, problems);
  problems.throwIfAny(subject);
}

function checkPace({ thresholds, callsPerSecond }: QueuePositionSmsProps, problems: Problems): void {
  const arePlaces = thresholds?.every((one) => Number.isInteger(one) && one >= 1 && one <= FURTHEST_THRESHOLD) ?? true;
  const isSet = thresholds === undefined || (thresholds.length > 0 && new Set(thresholds).size === thresholds.length);
  problems.addUnless(arePlaces && isSet, 'ThresholdOutOfRange',
    `thresholds must be different whole numbers from 1 to ${FURTHEST_THRESHOLD}, got ${shown(thresholds)}; [5, 2] texts the fifth and the second in line`);
  problems.addUnless(callsPerSecond === undefined || (callsPerSecond > 0 && callsPerSecond <= MOST_CALLS_PER_SECOND), 'CallsPerSecondOutOfRange',
    `callsPerSecond must be above 0 and at most ${MOST_CALLS_PER_SECOND}, got ${callsPerSecond}; write half of the quota of the account`);
}

function checkQuietHours(hours: QuietHours | undefined, problems: Problems): void {
  const areTimes = hours === undefined || [hours.from, hours.to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  problems.addUnless(areTimes && (hours === undefined || hours.from !== hours.to), 'QuietHoursNotTimes',
    `quietHours must be two different times of day, got ${shown(hours)}; write them like { from: "21:00", to: "08:00" }`);
}

function checkTimeToLive({ timeToLive }: QueuePositionSmsProps, problems: Problems): void {
  const seconds = timeToLive === undefined ? 5 : timeToLive.toMilliseconds() / 1000;
  problems.addUnless(Number.isInteger(seconds) && seconds >= 5 && seconds <= 259_200, 'TimeToLiveOutOfRange',
    `timeToLive must be whole seconds, from 5 to 259200, got ${seconds}; a few minutes serve best`);
}

function checkSize(props: QueuePositionSmsProps, problems: Problems): void {
  const bytes = environmentBytes(positionSmsEnvironment(props, ''));
  problems.addUnless(bytes <= LARGEST_ENVIRONMENT_BYTES, 'TextsTooLong',
    `the texts of all languages and the rest of the environment must have at most ${LARGEST_ENVIRONMENT_BYTES} bytes, got ${bytes}; shorten the texts`);
}
