import { Problems, shown } from '../../language/problems';
import { SpokenOptions } from '../callback-language';
import { PlaceInLine } from '../place-in-line';
import { CommonCallbackProps } from '../queued-callback-props';
import { checkCountry } from './checks';

/** What all kinds of callback have. */
type CheckedProps = Pick<
  CommonCallbackProps, 'callbackQueue' | 'callerId' | 'refuseDuplicates' | 'duplicateCheck' | 'cancelCallback' | 'localCountry'
> & Partial<Pick<CommonCallbackProps, 'offerGate' | 'inboundQueue'>>;

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
  checkCountry('localCountry', localCountry, problems);
  if (inboundQueue) offerGate?._checkWatched('inboundQueue', inboundQueue, problems);
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
