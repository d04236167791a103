import { anyHolds, type Condition } from './conditions';
import { waitRange } from './wait-range';
import type { Answer } from '../shared/contact-event';
import { MEASURES, type Measures, type QueueSnapshot } from '../shared/queue-snapshot';

/** A queue looks different a minute later. */
const LONGEST_AGE_SECONDS = 60;
/** Two machines may disagree about the time by this much. */
const CLOCK_SKEW_SECONDS = 5;

export const UNKNOWN: Answer = { outcome: 'unknown' };

/** `offer` and `no-offer` come with all that is known of the queue; `unknown` with no number that anybody might announce. */
export function decide(snapshot: QueueSnapshot | undefined, conditions: readonly Condition[], now: number): Answer {
  const age = ageOf(snapshot, now);
  if (snapshot === undefined || age === undefined) return UNKNOWN;
  const ageSeconds = String(age);
  const offers = anyHolds(conditions, withImplied(snapshot));
  if (offers === undefined) return { ...UNKNOWN, ageSeconds };
  return { outcome: offers ? 'offer' : 'no-offer', ageSeconds, ...shown(snapshot), ...waitRange(snapshot.estimatedWaitSeconds) };
}

/** Undefined for what is too old, or from a future that no clock explains. */
function ageOf(snapshot: QueueSnapshot | undefined, now: number): number | undefined {
  const age = now - (snapshot?.asOf ?? NaN);
  return age <= LONGEST_AGE_SECONDS && age >= -CLOCK_SKEW_SECONDS ? Math.max(0, age) : undefined;
}

/** The service estimates no wait where nothing happens. But where nobody waits, nobody is old; and if an agent is free, there is no wait. */
function withImplied(measures: Measures): Measures {
  const { contactsInQueue, agentsAvailable = 0 } = measures;
  if (contactsInQueue !== 0) return measures;
  return { oldestSeconds: 0, ...(agentsAvailable > 0 ? { estimatedWaitSeconds: 0 } : {}), ...measures };
}

function shown(measures: Measures): Answer {
  return Object.fromEntries(MEASURES.flatMap((name) => measures[name] === undefined ? [] : [[name, String(measures[name])]]));
}
