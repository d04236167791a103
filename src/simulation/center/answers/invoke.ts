import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import type { Center } from '../center';
import { Contact } from '../contact';
import { FunctionCall } from '../functions';
import { invokeWithin } from '../invoking';
import { lambdaEvent } from '../lambda-event';

/** Functions in a row, with nothing to hear between them, share this. */
const CHAIN = 20_000;

/** When the last function of a contact came to its end, and how long those in a row have taken until then. */
const CHAINS = new WeakMap<Contact, { readonly until: number; readonly spent: number }>();

const invoke: Answerer<'invoke'> = (center, run, { functionArn, parameters, timeLimit, asynchronous }) => {
  const { contact } = run;
  const { invoker } = center;
  if (!invoker) {
    center.trace.note('warning', { text: `function ${functionArn} is invoked, but nothing runs functions in this simulation; the error branch is taken` });
    return 'failed';
  }
  const call = { functionArn, event: lambdaEvent(center, contact, parameters), asynchronous };
  if (asynchronous) return startAsynchronous(center, contact, call);
  const [begun, spent] = [center.now, spentBefore(contact, center.now)];
  return run.waitUntil(invokeWithin(center, invoker, call, Math.min(timeLimit, CHAIN - spent), (invoked) => {
    CHAINS.set(contact, { until: center.now, spent: spent + center.now - begun });
    const came = invoked === 'failed' ? { outcome: invoked } : { outcome: 'returned' as const, returned: invoked.returned };
    center.trace.note('invoked', { contact, function: functionArn, event: call.event, ...came });
    run.resume(invoked);
  }));
};

/** The row is broken as soon as anything else has taken time. */
function spentBefore(contact: Contact, now: number): number {
  const chain = CHAINS.get(contact);
  return chain?.until === now ? chain.spent : 0;
}

/** Nobody waits for it, and nothing of what it returns comes back. */
function startAsynchronous(center: Center, contact: Contact, call: FunctionCall): { invocationId: string } {
  const { functionArn, event } = call;
  center.trace.note('invoked', { contact, function: functionArn, event, outcome: 'started' });
  center.invoker!(call, () => undefined);
  return { invocationId: `${contact.id}-${center.nextOrder()}` };
}

export const ANSWERERS = { invoke } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
