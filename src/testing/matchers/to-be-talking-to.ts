import type { Matcher } from './matcher';
import type { Customer } from '../people/customer';

/** The customer is with an agent now: this one, or any. */
export const toBeTalkingTo: Matcher<Customer, [agent?: string]> = ({ talkingTo }, agent) => ({
  pass: talkingTo !== undefined && (agent ?? talkingTo) === talkingTo,
  wanted: `to be talking to ${agent ?? 'an agent'}`,
  got: talkingTo ?? 'nobody',
});
