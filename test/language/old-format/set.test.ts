import { converted, notesOf, oldBlock } from './private/convert';

const WAYS = { Success: 'a', Error: 'b' };
const BRANCHES = { next: 'a', NoMatchingError: 'b' };

test.each<[string, Parameters<typeof oldBlock>[2] & object, string, unknown]>([
  ['SetAttributes', [['Attribute', 'x', { key: 'one' }], ['Attribute', 'my key', { key: 'two', namespace: 'User Defined' }]], 'UpdateContactAttributes',
    { Attributes: { one: 'x', two: "$.Attributes.['my key']" } }],
  ['SetQueue', [['Queue', 'arn:q', { resourceName: 'Support' }]], 'UpdateContactTargetQueue', { QueueId: 'arn:q' }],
  ['SetQueue', [['Agent', 'agent', { namespace: 'External' }]], 'UpdateContactTargetQueue', { AgentId: '$.External.agent' }],
  ['SetLoggingBehavior', [['LoggingBehavior', 'Enable']], 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }],
  ['SetVoice', [['GlobalVoice', 'Joanna'], ['GlobalEngine', 'Neural'], ['SpeakingStyle', 'None']], 'UpdateContactTextToSpeechVoice',
    { TextToSpeechVoice: 'Joanna', TextToSpeechEngine: 'Neural', TextToSpeechStyle: 'None' }],
  ['SetRecordingBehavior', [['RecordingBehaviorOption', 'Disable'], ['RecordingParticipantOption', 'Both']], 'UpdateContactRecordingBehavior',
    { RecordingBehavior: { RecordedParticipants: [] } }],
  ['SetRecordingBehavior', [
    ['RecordingBehaviorOption', 'Enable'], ['RecordingParticipantOption', 'Both'], ['AnalyticsBehaviorOption', 'Enable'],
    ['AnalyticsLanguageLocaleCode', 'en-US'], ['AnalyticsRedactionOption', 'Enable'], ['AnalyticsRedactionPolicy', 'RedactedOnly'], ['AnalyticsMode', 'RealTime'],
  ], 'UpdateContactRecordingBehavior', {
    RecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'] },
    AnalyticsBehavior: {
      Enabled: 'True', AnalyticsLanguage: 'en-US', AnalyticsRedactionBehavior: 'Enabled', AnalyticsRedactionResults: 'RedactedOnly', AnalyticsMode: 'RealTime',
    },
  }],
  ['SetEventHook', [['Type', 'AgentWhisper'], ['ContactFlowId', 'arn:f']], 'UpdateContactEventHooks', { EventHooks: { AgentWhisper: 'arn:f' } }],
  ['SetContactData', [['ContactData', undefined, { languageCode: 'es-MX' }], ['IsVoiceIdStreamingEnabled', 'true']], 'UpdateContactData',
    { LanguageCode: 'es-MX', IsVoiceIdStreamingEnabled: 'true' }],
  ['SetVoiceId', [], 'StartVoiceIdStream', {}],
  ['StartMediaStreaming', [['Track', 'FromCustomer'], ['Track', 'ToCustomer'], ['MediaStreamTypes', 'Audio']], 'UpdateContactMediaStreamingBehavior',
    { MediaStreamingState: 'Enabled', MediaStreamType: 'Audio', Participants: [{ ParticipantType: 'Customer', MediaDirections: ['From', 'To'] }] }],
  ['UpdateRoutingPriority', [['AbsolutePosition', 1]], 'UpdateContactRoutingBehavior', { QueuePriority: '1' }],
])('%s with %j becomes %s', (type, parameters, action, expected) => {
  expect(converted(oldBlock(type, WAYS, parameters))).toStrictEqual([{ type: action, parameters: expected, branches: BRANCHES }]);
});

test('A flow that was set without an error branch goes on when that fails', () => {
  const block = oldBlock('SetContactFlow', { Success: 'a' }, [['Type', 'CustomerQueue'], ['ContactFlowId', 'arn:f']]);
  expect(converted(block)[0].branches).toStrictEqual({ next: 'a', NoMatchingError: 'a' });
});

test('A callback number keeps both ways of being wrong', () => {
  const block = oldBlock('SetCallBackNumber', { Success: 'a', InvalidPhoneNumber: 'b', NonDialableNumber: 'c' }, [
    ['CallBackNumber', 'Stored customer input', { namespace: 'System' }],
  ]);
  expect(converted(block)).toStrictEqual([{
    type: 'UpdateContactCallbackNumber',
    parameters: { CallbackNumber: '$.StoredCustomerInput' },
    branches: { next: 'a', InvalidCallbackNumber: 'b', CallbackNumberNotDialable: 'c' },
  }]);
});

test('A resource without an ARN is called by its name, and noted', () => {
  const block = oldBlock('SetQueue', WAYS, [['Queue', '', { resourceName: 'Support' }]]);
  expect(converted(block)[0].parameters).toStrictEqual({ QueueId: 'Support' });
  expect(notesOf(block)).toStrictEqual([
    { block: 'block', what: 'parameter Queue', why: 'the export holds the name "Support" and no ARN, and the name was taken over' },
  ]);
});

test.each<[string, Parameters<typeof oldBlock>[2] & object, string]>([
  ['SetAttributes', [['Attribute', 'x', { key: 'one', namespace: 'constructor' }]], 'namespace constructor'],
  ['SetContactData', [['ContactData', undefined, { toString: 'x', languageCode: 'en-US' }]], 'contact data toString'],
  ['SetRecordingBehavior', [['RecordingBehaviorOption', 'Enable'], ['RecordingParticipantOption', 'Nobody']], 'parameter RecordingParticipantOption'],
  ['SetRecordingBehavior', [['AnalyticsBehaviorOption', 'Enable'], ['AnalyticsCustomVocabulary', 'Drugs']], 'parameter AnalyticsCustomVocabulary'],
])('%s with %j has a note', (type, parameters, what) => {
  expect(notesOf(oldBlock(type, WAYS, parameters)).map((note) => note.what)).toStrictEqual([what]);
});
