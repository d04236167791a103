import { isObject } from '../../../language/json';
import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { result } from '../exit';
import { ask } from '../requests';
import { millisecondsOf } from '../seconds';
import { spokenOf } from '../spoken';

/** Only an interruption leads on; whatever else ends it ends the flow. */
export const messageParticipantIteratively: ActionStep = onlyFor(['voice'], function* ({ parameters: { Messages, InterruptFrequencySeconds } }, scope) {
  const prompts = (Array.isArray(Messages) ? Messages : []).filter(isObject).map((message) => spokenOf(message, scope));
  const interruptAfter = InterruptFrequencySeconds === undefined ? undefined : millisecondsOf(InterruptFrequencySeconds, scope);
  yield* ask('loop-prompts', { prompts, interruptAfter });
  return result('MessagesInterrupted');
});
