import type { Center } from './center';
import { FlowRun, LATER } from './flow-run';

/** The flow goes on with an answer after so many milliseconds, at once if there are none. */
export function answerAfter<T>(center: Center, run: FlowRun, milliseconds: number, answer: T): T | typeof LATER {
  if (milliseconds === 0) return answer;
  const appointment = center.timeline.after(milliseconds, () => run.resume(answer));
  return run.waitUntil(() => { appointment.calledOff = true; });
}
