import { Duration, Token } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';
import { CallbackRequestsProps } from '../callback-requests-props';
import { checkRetryInterval } from './callback-checks';
import { checkCountry } from './checks';
import { DEFAULT_RETRIES } from './vocabulary';

/** What flows of other channels pass to the function beside attributes. */
const TAKEN = ['operation', 'phoneNumber', 'name', 'language'];

export function checkRequests(props: CallbackRequestsProps, problems: Problems): void {
  const { queue, callbackQueue, metrics, duplicateCheck, longestWait, countries, localCountry, attributeKeys = [] } = props;
  const { maxRetries = DEFAULT_RETRIES, retryInterval } = props;
  for (const [prop, one] of Object.entries({ queue, callbackQueue })) {
    problems.addUnless(one?.hasOutboundCallerIdNumber !== false, 'QueueWithoutCallerId',
      `${prop} has no outbound caller ID number, got the queue ${shown(one?.node.path)}; give it outboundCallerId: { number }, because customers are called with it`);
  }
  problems.addUnless(metrics._watches(queue), 'QueueNotWatched',
    `queue is none of the queues of the metrics, got ${shown(queue.node.path)}; add it to the queues of ${shown(metrics.node.path)}`);
  problems.addUnless(Number.isInteger(maxRetries) && maxRetries >= 0 && maxRetries <= 10, 'RetriesOutOfRange',
    `maxRetries must be a whole number from 0 to 10, got ${shown(maxRetries)}; choose a value in that range`);
  checkPeriod('retryInterval', retryInterval, [Duration.minutes(1), Duration.days(7)], problems);
  if (duplicateCheck) checkRetryInterval(duplicateCheck, { maxRetries, retryInterval }, problems);
  checkPeriod('longestWait', longestWait, [Duration.hours(1), Duration.days(12)], problems);
  problems.addUnless(countries === undefined || countries.length > 0, 'NoCountry', 'countries must have at least one country, got []; leave it out for all');
  countries?.forEach((country, index) => checkCountry(`countries[${index}]`, country, problems));
  checkCountry('localCountry', localCountry, problems);
  for (const key of attributeKeys) checkKey(key, problems);
}

function checkPeriod(prop: string, period: Duration | undefined, [min, max]: readonly [Duration, Duration], problems: Problems): void {
  const seconds = period === undefined ? min.toSeconds() : period.toMilliseconds() / 1000;
  problems.addUnless(Number.isInteger(seconds) && seconds >= min.toSeconds() && seconds <= max.toSeconds(), 'PeriodOutOfRange',
    `${prop} must be whole seconds, from ${min.toHumanString()} to ${max.toHumanString()}, got ${seconds} seconds; leave it out for the default`);
}

function checkKey(key: string, problems: Problems): void {
  problems.addUnless(!Token.isUnresolved(key) && /^[A-Za-z0-9_-]{1,100}$/.test(key), 'AttributeKey',
    `attributeKeys must be letters, digits, dashes and underscores that are known at synthesis, got ${shown(key)}; write one like "topic"`);
  problems.addUnless(!TAKEN.includes(key) && !key.startsWith('callback'), 'AttributeKeyTaken',
    `attributeKeys has a key that the flows use, got ${shown(key)}; choose another name that does not begin with "callback"`);
}
