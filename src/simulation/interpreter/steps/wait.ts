import { ActionStep } from '../action-step';
import { failed, result } from '../exit';
import { ask } from '../requests';
import { millisecondsOf } from '../seconds';

/** What becomes of the flow at the end of a wait that keeps it running is not published, so that it runs on at once. */
export const wait: ActionStep = function* ({ parameters: { TimeLimitSeconds, Events, ContinueExecution } }, scope) {
  const milliseconds = millisecondsOf(TimeLimitSeconds, scope);
  if (milliseconds === undefined) return failed();
  if (scope.text(ContinueExecution) === 'True') return result('Continue');
  const events = (Array.isArray(Events) ? Events : []).map((event) => scope.text(event));
  const answer = yield* ask('wait', { milliseconds, events });
  if (answer === 'failed') return failed();
  return result(answer === 'elapsed' ? 'WaitCompleted' : answer.event);
};
