import { Duration } from 'aws-cdk-lib';
import { delayLadder, LONGEST_DELAY } from './delay-ladder';
import { offerChain, OfferPlan } from './offer';
import { ATTRIBUTES, GO_ON } from './vocabulary';
import { creationChain, CreationPlan } from './waiting-flows';
import {
  Attribute, Chain, Disconnect, FlowPart, PlayPrompt, SetCallbackNumber, SetLoggingBehavior,
} from '../../blocks';
import { PathPrompts } from '../path-to-service-prompts';

/** Fine enough that nobody waits for an hour after the opening, and coarse enough for a flow with one block for each step. */
export const DELAY_STEP = Duration.minutes(45);

/** The callback contact itself is put off, so the request takes no delay. */
export const AT_ONCE = Duration.seconds(1);

/** Makes a callback that comes after a delay. */
export type CreateLater = (blockName: string, initialDelay: Duration) => FlowPart;

/** The offer to callers who heard when it opens. Who takes no callback hears a word and goodbye. */
export function afterHoursChain(plan: OfferPlan, prompts: PathPrompts): Chain {
  return Chain.of(
    offerChain(plan),
    new PlayPrompt('Say call again', { message: prompts.callAgain }),
    new Disconnect('Hang up without callback'),
  );
}

/**
 * Runs on the callback contact at once. Another callback takes over, which comes after the delay that the caller's flow noted; it
 * has no creation flow, because the service may ignore the delay of one that has (CF-4), and nobody shall be called while it is
 * closed (HO-1). Where that fails, the callback is queued as any other: late is better than never.
 */
export function afterHoursCreationChain(plan: CreationPlan, createLater: CreateLater): Chain {
  const end = new Disconnect('End until the opening');
  return Chain.of(
    new SetLoggingBehavior('Log no number', { enabled: false }),
    // A callback that names its queue needs its number set before (CR-9).
    new SetCallbackNumber('Name the number', { number: Attribute.userDefined(ATTRIBUTES.number), onInvalidNumber: GO_ON, onNotDialable: GO_ON }),
    delayLadder({
      attribute: Attribute.userDefined(ATTRIBUTES.delayStep),
      step: DELAY_STEP,
      longest: LONGEST_DELAY,
      create: (initialDelay, name) => Chain.of(createLater(`Call ${name}`, initialDelay), end),
      otherwise: GO_ON,
    }),
  ).withErrorHandler(GO_ON).followedBy(creationChain(plan));
}
