import { ActionStep } from '../action-step';
import { NEXT } from '../exit';
import { ask } from '../requests';

/** Which voices there are is not simulated. */
export const updateContactTextToSpeechVoice: ActionStep = function* ({ parameters }, scope) {
  yield* ask('set-voice', { voice: scope.text(parameters.TextToSpeechVoice) });
  yield* ask('set-setting', { setting: 'voice-style', value: scope.deep(parameters) });
  return NEXT;
};
