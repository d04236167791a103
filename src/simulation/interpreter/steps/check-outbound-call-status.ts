import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { failed, result } from '../exit';
import { ask } from '../requests';

/** What the detection of answering machines found (C-8), and the branch for it; everything else it could not tell. */
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ['HUMAN_ANSWERED', 'CallAnswered'], ['VOICEMAIL_BEEP', 'VoicemailBeep'], ['VOICEMAIL_NO_BEEP', 'VoicemailNoBeep'],
]);
const NO_RESULT: readonly string[] = ['', 'AMD_ERROR', 'AMD_NOT_APPLICABLE'];

export const checkOutboundCallStatus: ActionStep = onlyFor(['voice'], function* () {
  const status = yield* ask('call-progress', {});
  return NO_RESULT.includes(status) ? failed() : result(BRANCHES.get(status) ?? 'NotDetected');
});
