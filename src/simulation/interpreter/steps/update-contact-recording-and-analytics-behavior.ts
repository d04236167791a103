import type { Channel } from '../../../language/spec';
import { ActionStep } from '../action-step';
import { channelOf } from '../channel';
import { failed, NEXT } from '../exit';
import { ask } from '../requests';

/** Each block is about one of them; the screen is recorded in calls only. */
const CHANNELS: Readonly<Record<string, Channel>> = { VoiceBehavior: 'voice', ChatBehavior: 'chat', ScreenRecordingBehavior: 'voice' };

export const updateContactRecordingAndAnalyticsBehavior: ActionStep = function* ({ parameters }, scope) {
  const meant = Object.keys(CHANNELS).filter((behavior) => behavior in parameters);
  const channel = channelOf(scope);
  if (meant.some((behavior) => CHANNELS[behavior] !== channel)) return failed('ChannelMismatch');
  yield* ask('set-setting', { setting: 'recording-and-analytics', value: scope.deep(parameters) });
  return NEXT;
};
