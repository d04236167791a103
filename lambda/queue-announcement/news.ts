import type { Memory } from './memory';
import type { Place } from './ranges';

/**
 * What of a place is worth saying, or nothing.
 *
 * A value that rose sounds like a broken promise, so between two repetitions only what fell or is new is a reason to speak, and
 * what rose is left out. A repetition tells how it is.
 */
export function newsOf(place: Place, { said, saidAt }: Memory, now: number, repeatSeconds: number): Place | undefined {
  if (place.position === undefined && place.wait === undefined) return undefined;
  if (now - saidAt >= repeatSeconds) return place;
  const steps = [stepOf(place.position, said.position), stepOf(place.wait, said.wait)];
  if (!steps.includes('better')) return undefined;
  const [position, wait] = steps;
  return {
    position: position === 'worse' ? undefined : place.position,
    wait: wait === 'worse' ? undefined : place.wait,
  };
}

/** What was not known before is as good as better. */
function stepOf(now: number | undefined, before: number | undefined): 'better' | 'same' | 'worse' {
  if (now === undefined || now === before) return 'same';
  return before === undefined || now < before ? 'better' : 'worse';
}

/** What the customer has in mind afterwards. */
export function saidAfter(news: Place, { said }: Memory): Place {
  return { position: news.position ?? said.position, wait: news.wait ?? said.wait };
}
