import { Floor } from './floor';
import { Timeline } from '../kernel/timeline';

/**
 * Lets happen what is due until an instant; nothing is due while somebody does something in real time. `check` throws what went
 * wrong meanwhile.
 */
export async function advance(timeline: Timeline, floor: Floor, until: number, check: () => void): Promise<void> {
  timeline.requireAhead(until);
  do {
    if (floor.isTaken) await floor.untilFree();
    check();
  } while (timeline.step(until));
  timeline.moveTo(until);
}
