import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { NEXT } from '../exit';
import { ask } from '../requests';

export const updateContactMediaStreamingBehavior: ActionStep = onlyFor(['voice'], function* ({ parameters: { MediaStreamingState } }, scope) {
  yield* ask('stream-media', { enabled: scope.text(MediaStreamingState) === 'Enabled' });
  return NEXT;
});
