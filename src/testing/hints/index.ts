import { agentNotFree } from './agent-not-free';
import { closed } from './closed';
import { contactEnded } from './contact-ended';
import { elsewhere } from './elsewhere';
import { functionFailed } from './function-failed';
import { lastHeard } from './last-heard';
import { noAgent } from './no-agent';
import { notDue } from './not-due';
import { notEligible } from './not-eligible';
import { nothingAsked } from './nothing-asked';
import { otherProfile } from './other-profile';
import { queueFull } from './queue-full';
import { quota } from './quota';
import type { Hint, Situation } from './situation';
import { timeStands } from './time-stands';
import { warned } from './warned';

/** The most likely one first. */
const HINTS: readonly Hint[] = [
  contactEnded, notDue, agentNotFree, elsewhere, nothingAsked, lastHeard, otherProfile, noAgent, notEligible,
  queueFull, quota, functionFailed, closed, warned, timeStands,
];

/** What probably is the matter where something was expected in vain, the most likely one first. */
export function hintsFor(situation: Situation): string[] {
  return HINTS.flatMap((hint) => hint(situation) ?? []);
}
