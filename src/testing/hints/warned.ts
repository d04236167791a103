import type { Hint } from './situation';

export const warned: Hint = ({ center, transcript: { names, facts } }) => {
  const warning = facts.warnings.at(-1);
  return warning && `there was a warning at ${names.clock.timeSeenFrom(warning.at, center.now)}: ${warning.text}`;
};
