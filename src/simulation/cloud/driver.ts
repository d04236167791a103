import { Floor } from './floor';
import { Timeline } from '../kernel/timeline';

/**
 * Lets happen what is due until an instant; nothing is due while somebody does something in real time. Stops early, and then
 * stays at that instant, as soon as what is waited for is there; whether it is.
 */
export async function advance(timeline: Timeline, floor: Floor, until: number, isThere: () => boolean): Promise<boolean> {
  timeline.requireAhead(until);
  do {
    if (floor.isTaken) await floor.untilFree();
    if (isThere()) return true;
  } while (timeline.step(until));
  timeline.moveTo(until);
  return false;
}
