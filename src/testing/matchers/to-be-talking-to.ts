import type { Matcher } from './matcher';
import type { Person } from '../people/person';

/** The customer is with an agent now, or the agent with a customer or another agent: this one, or any. */
export const toBeTalkingTo: Matcher<Person, [name?: string]> = ({ talkingTo }, name) => ({
  pass: talkingTo !== undefined && (name ?? talkingTo) === talkingTo,
  wanted: `to be talking to ${name ?? 'somebody'}`,
  got: talkingTo ?? 'nobody',
});
