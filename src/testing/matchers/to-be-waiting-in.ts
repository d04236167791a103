import type { Matcher } from './matcher';
import type { Customer } from '../people/customer';

/** A call of the customer, or a callback, waits in the queue of this name. */
export const toBeWaitingIn: Matcher<Customer, [queue: string]> = ({ waitsIn }, queue) => ({
  pass: waitsIn === queue,
  wanted: `to be waiting in "${queue}"`,
  got: waitsIn === undefined ? 'no queue' : `"${waitsIn}"`,
});
