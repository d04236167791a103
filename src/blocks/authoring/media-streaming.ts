import { VOICE_ONLY } from './channel-support';
import { MAY_SPEAK } from '../../language/flow-type';
import { JsonObject } from '../../language/json';
import { BlockSpec } from '../../language/spec';

/** The blocks that start and stop media streaming share one action; the state tells them apart. */
export function mediaStreamingSpec(block: string, state: 'Enabled' | 'Disabled', docs: string): BlockSpec {
  return {
    block,
    type: 'UpdateContactMediaStreamingBehavior',
    applies: ({ MediaStreamingState }) => MediaStreamingState === state,
    category: 'set',
    docs,
    parameters: [
      { path: 'MediaStreamingState', kind: 'enum', required: true, values: [state] },
      { path: 'Participants', kind: 'list', required: true },
      { path: 'Participants[].ParticipantType', kind: 'enum', required: true, values: ['Customer'] },
      { path: 'Participants[].MediaDirections', kind: 'list', required: true },
      { path: 'Participants[].MediaDirections[]', kind: 'enum', values: ['To', 'From'] },
      { path: 'MediaStreamType', kind: 'enum', required: true, values: ['Audio'] },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    // One of the two pages leaves out agent whispers; the reference of the action names every whisper.
    flowTypes: MAY_SPEAK,
    channels: VOICE_ONLY,
    writes: ['$.MediaStreams'],
    summary: () => (state === 'Enabled' ? 'stream the audio' : 'stream the audio no longer'),
  };
}

export function mediaStreamingParameters(state: 'Enabled' | 'Disabled', directions: readonly string[]): JsonObject {
  return {
    MediaStreamingState: state,
    Participants: [{ ParticipantType: 'Customer', MediaDirections: [...directions] }],
    MediaStreamType: 'Audio',
  };
}
