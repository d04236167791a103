import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Attribute, Chain, ChangeRoutingPriority, CheckContactAttributes, Condition, FlowPart, GoTo, LoopPrompts, Wait } from '../../blocks';
import { DialledLanguage } from '../customer-first-callback-language';
import { inLanguage } from './outbound-flow';
import { ATTRIBUTES } from './vocabulary';
import { confirmationAfterWait, TAKE_OVER } from './waiting-flows';

const SPACE = 'Wait between attempts';

export interface RetryPlan {
  readonly retryInterval: Duration;
  /** One for each retry; the last one counts for all later ones. */
  readonly priorities: readonly number[];
  readonly duplicateCheck?: IFunctionRef;
}

/**
 * For the creation flow: a further attempt moves up in the queue, because it has lost its place (PL-4), and waits (CF-6). That a
 * callback can wait is disputed; if it cannot, another one with a delay takes over.
 */
export function attemptsPart(first: FlowPart, { retryInterval, priorities, duplicateCheck }: RetryPlan): FlowPart {
  const spaced = Chain.of(
    new Wait(SPACE, { duration: retryInterval, onError: GoTo.block(TAKE_OVER) }),
    ...(duplicateCheck ? [confirmationAfterWait(duplicateCheck)] : []),
  );
  const conditions = priorities.map((priority, index) => {
    const retry = index + 1;
    const moved = Chain.of(new ChangeRoutingPriority(`Move up for retry ${retry}`, { priority }), index === 0 ? spaced : GoTo.block(SPACE));
    return retry === priorities.length ? Condition.greaterThanOrEqualTo(retry, moved) : Condition.equalTo(String(retry), moved);
  });
  return new CheckContactAttributes('Which attempt is it', { attribute: Attribute.userDefined(ATTRIBUTES.retries), conditions, otherwise: first });
}

/** What plays to the customer who answered and waits for an agent. */
export function onTheLineChain(languages: readonly DialledLanguage[]): Chain {
  return Chain.of(inLanguage(languages, ({ prompts }, suffix) => new LoopPrompts(`Wait for an agent${suffix}`, { messages: [prompts.waiting] })));
}
