// Adds the matchers to `expect`. In jest: `setupFilesAfterEnv: ['cdk-connect-callbacks/testing/jest']`, or import it in a test.
import { matchers } from './check';
import type { CoverageWanted } from './matchers/to-cover-every-branch';
import type { TextPattern } from './patterns';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** Something was said to the customer or the agent. */
      toHaveHeard(text: TextPattern): R;
      /** All of it was said, one after the other; other things may have been said in between. */
      toHaveHeardInOrder(texts: readonly TextPattern[]): R;
      /** A text message was sent to the customer. */
      toHaveBeenTexted(text: TextPattern): R;
      /** The center has called the customer: at least once, or as often as it says. */
      toHaveBeenCalledBack(times?: number): R;
      /** The customer is with an agent now: this one, or any. */
      toBeTalkingTo(agent?: string): R;
      /** A call of the customer, or a callback, waits in the queue of this name. */
      toBeWaitingIn(queue: string): R;
      /** A flow went through this block for the contact, and left it by this branch. */
      toHaveTaken(block: string, branch?: string): R;
      /** Tests took every block and branch of every flow. */
      toCoverEveryBranch(wanted?: CoverageWanted): R;
      /** The contact is over, for this reason. */
      toHaveEnded(reason?: string): R;
    }
  }
}

const { expect } = globalThis as { readonly expect?: { extend(all: typeof matchers): void } };
if (!expect) throw new Error('there is no global "expect" to extend, got a run without jest; load this in tests of jest, or write expect.extend(matchers) yourself');
expect.extend(matchers);
