import { failureText } from './failure-text';
import { hintsFor } from './hints';
import type { Situation } from './hints/situation';
import type { World } from './world';

const MOST_LINES = 30;
const MOST_HINTS = 3;

/** What was expected, and of whom. */
export type Circumstances = Pick<Situation, 'wanted' | 'about' | 'agent'>;

/** Something in a story did not come as the test says: how things stand, what happened until then, and what may be the matter. */
export class StoryError extends Error {
  constructor({ center, transcript, seed }: World, message: string, circumstances: Circumstances = {}) {
    super(failureText({
      message,
      excerpt: transcript.last(MOST_LINES),
      hints: hintsFor({ center, transcript, ...circumstances }).slice(0, MOST_HINTS),
      seed,
    }));
    this.name = 'StoryError';
  }
}
