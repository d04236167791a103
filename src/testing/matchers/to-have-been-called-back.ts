import type { Matcher } from './matcher';
import type { Customer } from '../people/customer';

/** The center has called the customer, whether or not anybody answered: at least once, or as often as it says. */
export const toHaveBeenCalledBack: Matcher<Customer, [times?: number]> = ({ calledAt }, times) => ({
  pass: times === undefined ? calledAt.length > 0 : calledAt.length === times,
  wanted: `to have been called${times === undefined ? '' : ` ${times} times`}`,
  got: calledAt.length === 0 ? 'no call' : `calls at ${calledAt.join(', ')}`,
});
