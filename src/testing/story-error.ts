import type { World } from './world';
import type { Contact } from '../simulation/center/contact';

/** Something in a story did not come as the test says. */
export class StoryError extends Error {
  constructor(world: World, message: string, _about?: Contact) {
    super(`${message}\n(seed ${world.seed})`);
    this.name = 'StoryError';
  }
}
