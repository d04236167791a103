import type { Center } from './center';
import { FunctionCall, FunctionOutcome, Invoker } from './functions';
import type { Json } from '../../language/json';

/** After throttling and failures of the service. */
const MOST_RETRIES = 3;

export type Invoked = { readonly returned: Json } | 'failed';

/** Runs a function within its time, retries included. Returns how to give it up. */
export function invokeWithin(center: Center, invoker: Invoker, call: FunctionCall, timeLimit: number, then: (invoked: Invoked) => void): () => void {
  const endsAt = center.now + timeLimit;
  const giveUp = () => center.timeline.at(endsAt, () => finish('failed'));
  let next = giveUp();
  const stop = () => { next.calledOff = true; };
  const finish = (invoked: Invoked) => {
    stop();
    then(invoked);
  };
  const judge = (outcome: FunctionOutcome, retries: number) => {
    if (next.calledOff || center.now + outcome.took > endsAt) return;
    stop();
    next = center.timeline.after(outcome.took, () => {
      if (!isTransient(outcome) || retries >= MOST_RETRIES) return finish(outcome.kind === 'returned' ? { returned: outcome.value } : 'failed');
      next = giveUp();
      attempt(retries + 1);
    });
  };
  const attempt = (retries: number) => invoker(call, (outcome) => judge(outcome, retries));
  attempt(0);
  return stop;
}

function isTransient({ kind }: FunctionOutcome): boolean {
  return kind === 'throttled' || kind === 'unavailable';
}
