import type { World } from './world';
import type { Contact } from '../simulation/center/contact';

const LAST_LINES = 30;

/** Something in a story did not come as the test says. */
export class StoryError extends Error {
  constructor(world: World, message: string, _about?: Contact) {
    super([message, '', ...world.transcript.last(LAST_LINES), '', `(seed ${world.seed})`].join('\n'));
    this.name = 'StoryError';
  }
}
