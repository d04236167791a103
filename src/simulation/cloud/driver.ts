import { Floor } from './floor';
import { Timeline } from '../kernel/timeline';

/** Lets happen what is due until an instant; nothing is due while somebody does something in real time. */
export async function advance(timeline: Timeline, floor: Floor, until: number): Promise<void> {
  do {
    if (floor.isTaken) await floor.untilFree();
  } while (timeline.step(until));
  timeline.moveTo(until);
}
