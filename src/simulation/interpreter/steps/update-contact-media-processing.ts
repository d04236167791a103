import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { NEXT } from '../exit';
import { ask } from '../requests';

export const updateContactMediaProcessing: ActionStep = onlyFor(['chat'], function* ({ parameters }, scope) {
  yield* ask('set-setting', { setting: 'media-processing', value: scope.deep(parameters) });
  return NEXT;
}, 'ChannelMismatch');
