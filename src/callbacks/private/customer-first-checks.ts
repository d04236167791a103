import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { TransferToCallbackQueue } from '../../blocks';
import { checkCustomerFirstParameters } from '../../blocks/authoring/customer-first';
import { CUSTOMER_FIRST_CAPTURE } from '../../language/customer-first';
import { Problems, shown } from '../../language/problems';
import { CustomerFirstCallbackProps } from '../customer-first-callback-props';
import { checkCommonProps } from './callback-checks';

/** Each retry is a branch of the outbound flow. */
const MOST_RETRIES = 20;
/** Our threshold, as for callbacks that the service tries again. */
const MANY_RETRIES = 5;

export function checkCustomerFirst(props: CustomerFirstCallbackProps, problems: Problems): void {
  const { initialDelay, retryInterval, callerId, maxRetries = 0, retryPriorities, positionSms, customerFirstParameters } = props;
  checkCommonProps(props, problems);
  // The flows write these bounds of the block, whichever the mode.
  problems.collect(() => new TransferToCallbackQueue('Create callback', { initialDelay, retryInterval, callerId }));
  problems.addUnless(Number.isInteger(maxRetries) && maxRetries >= 0 && maxRetries <= MOST_RETRIES, 'RetriesOutOfRange',
    `maxRetries must be a whole number from 0 to ${MOST_RETRIES}, got ${shown(maxRetries)}; choose a value in that range`);
  problems.addUnless(retryPriorities === undefined || isListOfPriorities(retryPriorities), 'RetryPriorities',
    `retryPriorities must be whole numbers from 1, got ${shown(retryPriorities)}; write one for each retry, e.g. [3, 1], or [5] to change nothing`);
  const missed = Object.keys(positionSms?.missedMessages ?? {});
  problems.addUnless(missed.length === 0, 'MissedMessagesNotSent',
    `positionSms.missedMessages are not sent for callbacks that call the customer first, got texts in ${shown(missed)}; leave them out, and set `
    + 'outboundPrompts.voicemail of the languages');
  if (customerFirstParameters) checkCustomerFirstParameters(customerFirstParameters, problems);
}

function isListOfPriorities(priorities: readonly number[]): boolean {
  return priorities.length > 0 && priorities.every((priority) => Number.isSafeInteger(priority) && priority >= 1);
}

/** Warnings of what may be meant, and of what nobody knows. */
export function warnOfCustomerFirst(scope: Construct, { customerFirstParameters, maxRetries = 0 }: CustomerFirstCallbackProps): void {
  if (!customerFirstParameters) {
    Validations.of(scope).addWarning('cdk-connect-callbacks:customer-first-parameters',
      'how the service writes a callback that calls the customer first is not published, and the flows hold a guess that the service may refuse; '
      + `${CUSTOMER_FIRST_CAPTURE}; give them as customerFirstParameters`);
  }
  if (maxRetries > MANY_RETRIES) {
    Validations.of(scope).addWarning('cdk-connect-callbacks:many-retries',
      `the customer may be called ${maxRetries + 1} times, got ${maxRetries} as maxRetries; retry at most ${MANY_RETRIES} times`);
  }
}
