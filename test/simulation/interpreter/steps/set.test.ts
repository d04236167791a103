import { JsonObject } from '../../../../src/language/json';
import { action, Answers, exitOf, flowOf, play } from '../private/script';

const VALUES = { Attributes: { queue: 'arn:queue', key: 'k', number: '442079460123', criteria: '{"Steps":[{}]}' }, Tags: { a: '1', b: '2' } };
const ERRORS = { NoMatchingError: 'End', ChannelMismatch: 'End', InvalidCallbackNumber: 'End', CallbackNumberNotDialable: 'End' };
const DONE: Answers = {
  'set-attributes': 'done',
  'set-data': 'done',
  'set-setting': 'done',
  'set-queue': 'done',
  'set-slot': 'done',
  'set-place': 'done',
  'set-voice': 'done',
  'set-logging': 'done',
  'set-criteria': 'done',
  'set-callback-number': 'done',
  'stream-media': 'done',
};

/** What an action asks for, without what it is called. */
function asked(type: string, parameters: JsonObject, values: JsonObject = VALUES): unknown[] {
  return play(flowOf([action('A', type, parameters, { errors: ERRORS })]), DONE, values).asked.map(({ kind, ask }) => ({ [kind]: ask }));
}

function exit(type: string, parameters: JsonObject, answers: Answers = DONE, values: JsonObject = VALUES): string {
  return exitOf(type, parameters, { errors: ERRORS }, answers, values);
}

test.each<[string, JsonObject, unknown[]]>([
  ['UpdateContactAttributes', { Attributes: { '$.Attributes.key': 'x $.Attributes.queue' } }, [{ 'set-attributes': { of: 'contact', values: { k: 'x arn:queue' } } }]],
  ['UpdateContactAttributes', { Attributes: { a: 'b' }, TargetContact: 'Related' }, [{ 'set-attributes': { of: 'related', values: { a: 'b' } } }]],
  ['UpdateContactData', { Name: 'Call', LanguageCode: 'de-DE' }, [{ 'set-voice': { language: 'de-DE' } }, { 'set-data': { of: 'contact', values: { Name: 'Call' } } }]],
  ['UpdateContactTargetQueue', { QueueId: '$.Attributes.queue' }, [{ 'set-queue': { queue: 'arn:queue', agent: undefined } }]],
  ['UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'f' } }, [{ 'set-slot': { slot: 'customer-queue', flow: 'f' } }]],
  ['UpdateContactEventHooks', { EventHooks: { AgentWhisper: 'f' }, EventHooksConfiguration: { AgentWhisper: { DisableExecution: 'false' } } }, [{ 'set-slot': { slot: 'agent-whisper', flow: 'f' } }]],
  ['UpdateContactRoutingBehavior', { QueuePriority: '2' }, [{ 'set-place': { priority: 2 } }]],
  ['UpdateContactRoutingBehavior', { QueueTimeAdjustmentSeconds: '-60' }, [{ 'set-place': { ageAdjustment: -60_000 } }]],
  ['UpdateContactRoutingBehavior', { RoutingProficiencies: { a: 'b' } }, [{ 'set-setting': { setting: 'proficiencies', value: { a: 'b' } } }]],
  ['UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Amy' }, [{ 'set-voice': { voice: 'Amy' } }, { 'set-setting': { setting: 'voice-style', value: { TextToSpeechVoice: 'Amy' } } }]],
  ['UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, [{ 'set-logging': { enabled: true } }]],
  ['UpdateContactRecordingBehavior', { RecordingBehavior: {} }, [{ 'set-setting': { setting: 'recording', value: { RecordingBehavior: {} } } }]],
  ['UpdateContactMediaStreamingBehavior', { MediaStreamingState: 'Disabled' }, [{ 'stream-media': { enabled: false } }]],
  ['UpdatePreviousContactParticipantState', { PreviousContactParticipantState: 'OffHold' }, [{ 'set-setting': { setting: 'hold', value: 'OffHold' } }]],
  ['UpdateContactRoutingCriteria', { RoutingCriteria: { Steps: [{}] } }, [{ 'set-criteria': { criteria: { Steps: [{}] } } }]],
  ['UpdateContactRoutingCriteria', { RoutingCriteria: '$.Attributes.criteria' }, [{ 'set-criteria': { criteria: { Steps: [{}] } } }]],
  ['UpdateContactCallbackNumber', { CallbackNumber: '$.Attributes.number' }, [{ 'set-callback-number': { number: '+442079460123' } }]],
  ['TagContact', { Tags: { b: '3', c: '4' } }, [{ 'set-data': { of: 'contact', values: { Tags: { a: '1', b: '3', c: '4' } } } }]],
  ['UntagContact', { TagKeys: ['a', 'z'] }, [{ 'set-data': { of: 'contact', values: { Tags: { b: '2' } } } }]],
])('%s with %j asks for what it says', (type, parameters, expected) => {
  expect(asked(type, parameters)).toStrictEqual(expected);
});

test.each<[string, JsonObject, Answers, string]>([
  ['UpdateContactAttributes', { Attributes: { a: 'b' } }, { 'set-attributes': 'failed' }, 'NoMatchingError'],
  ['UpdateContactTargetQueue', { QueueId: 'q' }, { 'set-queue': 'unknown' }, 'NoMatchingError'],
  ['UpdateContactEventHooks', { EventHooks: { CustomerQueue: 'f' } }, { 'set-slot': 'unknown' }, 'NoMatchingError'],
  ['UpdateContactEventHooks', { EventHooks: { SomethingElse: 'f' } }, {}, 'NoMatchingError'],
  ['UpdateContactRoutingCriteria', { RoutingCriteria: { Steps: [] } }, {}, 'NoMatchingError'],
  ['UpdateContactRoutingCriteria', { RoutingCriteria: '$.Attributes.key' }, {}, 'NoMatchingError'],
  ['UpdateContactCallbackNumber', { CallbackNumber: '$.Attributes.key' }, { 'set-callback-number': 'invalid' }, 'InvalidCallbackNumber'],
  ['UpdateContactCallbackNumber', { CallbackNumber: '$.Attributes.key' }, { 'set-callback-number': 'not-dialable' }, 'CallbackNumberNotDialable'],
])('%s with %j fails by its branch (NU-1)', (type, parameters, answers, branch) => {
  expect(exit(type, parameters, answers)).toBe(`A: ${branch}`);
});

test.each([
  ['UpdateContactRecordingAndAnalyticsBehavior', { VoiceBehavior: {} }, 'VOICE', 'next'],
  ['UpdateContactRecordingAndAnalyticsBehavior', { VoiceBehavior: {} }, 'CHAT', 'ChannelMismatch'],
  ['UpdateContactRecordingAndAnalyticsBehavior', { ChatBehavior: {} }, 'CHAT', 'next'],
  ['UpdateContactMediaProcessing', {}, 'CHAT', 'next'],
  ['UpdateContactMediaProcessing', {}, 'VOICE', 'ChannelMismatch'],
  ['UpdateContactMediaStreamingBehavior', { MediaStreamingState: 'Enabled' }, 'TASK', 'NoMatchingError'],
  ['UpdatePreviousContactParticipantState', {}, 'EMAIL', 'NoMatchingError'],
])('%s with %j in the channel %s leads to %s', (type, parameters, Channel, branch) => {
  expect(exit(type, parameters as JsonObject, DONE, { Channel })).toBe(`A: ${branch}`);
});

test('attributes of a flow are added to each other, and limited to 32 KB', () => {
  const set = (name: string, value: string, next: string) => action(name, 'UpdateFlowAttributes', { FlowAttributes: { [name]: { Value: value } } }, { next, errors: ERRORS });
  const { scope } = play(flowOf([set('a', '1', 'b'), set('b', '$.FlowAttributes.a.', 'End')]));
  expect(scope.value('$.FlowAttributes')).toStrictEqual({ a: '1', b: '1.' });
  expect(play(flowOf([set('a', 'x'.repeat(32 * 1024), 'End')])).path[0]).toBe('a: NoMatchingError');
});
