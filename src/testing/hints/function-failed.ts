import type { Hint } from './situation';
import { outcomeText } from '../transcript/tellers/cloud';

export const functionFailed: Hint = ({ center, transcript: { names, facts } }) => {
  const failure = facts.failures.at(-1);
  return failure && `the function ${names.function(failure.function)} ${outcomeText(failure.outcome)} (at ${names.clock.timeSeenFrom(failure.at, center.now)})`;
};
