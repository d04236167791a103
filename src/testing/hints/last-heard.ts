import type { Hint } from './situation';

export const lastHeard: Hint = ({ center, transcript: { names, facts }, about, wanted }) => {
  if (!about || (wanted !== 'speech' && wanted !== 'question')) return undefined;
  const heard = facts.lastHeard(about);
  const customer = names.customerOf(about);
  if (!heard) return `${customer} has heard nothing so far`;
  return `the last thing that ${customer} heard was ${names.spoken(heard.text)} at ${names.clock.timeSeenFrom(heard.at, center.now)}`;
};
