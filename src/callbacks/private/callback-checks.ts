import { Duration } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';
import { SpokenOptions } from '../callback-language';
import { DuplicateCheck } from '../duplicate-check';
import { PlaceInLine } from '../place-in-line';
import { CommonCallbackProps } from '../queued-callback-props';
import { checkCountry } from './checks';
import { DEFAULT_RETRY_INTERVAL } from './vocabulary';

/** What all kinds of callback have. */
type CheckedProps = Pick<
  CommonCallbackProps, 'callbackQueue' | 'callerId' | 'refuseDuplicates' | 'duplicateCheck' | 'cancelCallback' | 'localCountry'
> & Partial<Pick<CommonCallbackProps, 'offerGate' | 'inboundQueue'>> & Attempts;

interface Attempts {
  readonly maxRetries?: number;
  readonly retryInterval?: Duration;
}

/** What is wrong with the properties that all kinds of callback have. */
export function checkCommonProps(props: CheckedProps, problems: Problems): void {
  const { callbackQueue, callerId, refuseDuplicates, duplicateCheck, cancelCallback, localCountry, offerGate, inboundQueue } = props;
  problems.addUnless(callbackQueue.hasOutboundCallerIdNumber !== false || callerId !== undefined, 'QueueWithoutCallerId',
    `callbackQueue has no outbound caller ID number, got the queue ${shown(callbackQueue.node.path)}; give it outboundCallerId: { number }, `
    + 'because a callback without a number cannot ring the customer');
  problems.addUnless(refuseDuplicates !== false || duplicateCheck === undefined, 'DuplicateCheckNotUsed',
    'duplicateCheck is given, but refuseDuplicates is false, got both; leave one of them out');
  problems.addUnless(cancelCallback === undefined || duplicateCheck !== undefined, 'CancelWithoutCheck',
    'cancelCallback is given without the duplicateCheck that knows the callbacks, got one of two; give both, or leave both out');
  if (duplicateCheck) checkRetryInterval(duplicateCheck, props, problems);
  checkCountry('localCountry', localCountry, problems);
  if (inboundQueue) offerGate?._checkWatched('inboundQueue', inboundQueue, problems);
}

/** A reservation that ends between two attempts lets the customer have a second callback. */
export function checkRetryInterval(check: DuplicateCheck, { maxRetries, retryInterval }: Attempts, problems: Problems): void {
  const { node, retryInterval: known } = check;
  const seconds = (retryInterval ?? DEFAULT_RETRY_INTERVAL).toMilliseconds() / 1000;
  problems.addUnless(maxRetries === 0 || seconds <= known.toSeconds(), 'RetryIntervalUnknown',
    `retryInterval is longer than that of the duplicateCheck, got ${seconds} seconds beside ${known.toSeconds()} of ${shown(node.path)}; make the `
    + 'DuplicateCheck with the longest retryInterval of all callbacks that share it');
}

/** Which prompts are played at all. */
export function spokenOptions({ placeInLine, positionSms, refuseDuplicates, duplicateCheck, cancelCallback }: CommonCallbackProps): SpokenOptions {
  return {
    placeIsKept: (placeInLine ?? PlaceInLine.keep()).isKept,
    sendsTexts: positionSms !== undefined,
    changesCallbacks: refuseDuplicates !== false && (duplicateCheck === undefined || cancelCallback !== undefined),
    cancelLanguages: Object.keys(positionSms?.cancelInstructions ?? {}),
  };
}
