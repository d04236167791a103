import { processorTime } from './run';
import { exponential, randomOf } from '../../src/simulation/kernel/random';
import { Timeline } from '../../src/simulation/kernel/timeline';

/** As many as the agents who talk and the callers who come next. */
const AT_A_TIME = 220;

/** Milliseconds of the processor for so many appointments, one after the other, with nothing to do. */
export function floor(appointments: number): number {
  const timeline = new Timeline(0);
  const random = randomOf(3);
  const another = () => {
    if (timeline.count < appointments) timeline.after(exponential(random, 1000), another);
  };
  for (let index = 0; index < AT_A_TIME; index++) another();
  const start = processorTime();
  while (timeline.step(Infinity));
  return processorTime() - start;
}
