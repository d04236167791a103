import { blockActions, failure, problemsOf, say } from './private/render';
import {
  RecordedParticipant, RecordingAndAnalytics, RedactionMask, RedactionOutput, SetRecordingAndAnalyticsBehavior, SummaryMode, VoiceAnalyticsMode,
} from '../../src/blocks';

const both = [RecordedParticipant.AGENT, RecordedParticipant.CUSTOMER];

function parametersOf(behavior: RecordingAndAnalytics) {
  return blockActions(new SetRecordingAndAnalyticsBehavior('Record', { behavior }))[0].Parameters;
}

describe('SetRecordingAndAnalyticsBehavior', () => {
  test('records and analyzes a call', () => {
    const behavior = RecordingAndAnalytics.voice({
      recordedParticipants: both,
      ivrRecording: true,
      analytics: {
        language: 'en-US',
        modes: [VoiceAnalyticsMode.REAL_TIME],
        sentiment: true,
        summaries: [SummaryMode.POST_CONTACT],
        redaction: { output: RedactionOutput.REDACTED_AND_ORIGINAL, mask: RedactionMask.ENTITY_TYPE, entities: ['NAME', 'IN_NREGA'] },
      },
    });
    expect(blockActions(new SetRecordingAndAnalyticsBehavior('Record', { behavior, onChannelMismatch: say('Chat') }))).toContainEqual({
      Identifier: 'Record',
      Type: 'UpdateContactRecordingAndAnalyticsBehavior',
      Parameters: {
        VoiceBehavior: {
          VoiceRecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'], IVRRecordingBehavior: 'Enabled' },
          VoiceAnalyticsBehavior: {
            Enabled: 'True',
            AnalyticsLanguage: 'en-US',
            ConversationalAnalyticsRedactionConfiguration: {
              Enabled: 'True',
              RedactionResults: 'RedactedAndOriginal',
              RedactionMaskMode: 'EntityType',
              RedactionEntities: ['NAME', 'IN_NREGA'],
            },
            AnalyticsModes: ['RealTime'],
            SentimentConfiguration: { Enabled: 'True' },
            SummaryConfiguration: { SummaryModes: ['PostContact'] },
          },
        },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail'), failure('Chat', 'ChannelMismatch')] },
    });
  });

  test('switches a recording or the analytics off', () => {
    expect(parametersOf(RecordingAndAnalytics.voice({ recordedParticipants: [] })))
      .toStrictEqual({ VoiceBehavior: { VoiceRecordingBehavior: { RecordedParticipants: [] } } });
    expect(parametersOf(RecordingAndAnalytics.voice({ ivrRecording: false })))
      .toStrictEqual({ VoiceBehavior: { VoiceRecordingBehavior: { RecordedParticipants: [], IVRRecordingBehavior: 'Disabled' } } });
    expect(parametersOf(RecordingAndAnalytics.voice({ analytics: { enabled: false } })))
      .toStrictEqual({ VoiceBehavior: { VoiceAnalyticsBehavior: { Enabled: 'False' } } });
    expect(parametersOf(RecordingAndAnalytics.chat({ enabled: false })))
      .toStrictEqual({ ChatBehavior: { ChatAnalyticsBehavior: { Enabled: 'False' } } });
    expect(parametersOf(RecordingAndAnalytics.screen(false))).toStrictEqual({ ScreenRecordingBehavior: { ScreenRecordedParticipants: [] } });
  });

  test('analyzes a chat, whose redaction may fail', () => {
    const behavior = RecordingAndAnalytics.chat({
      redaction: {}, inFlightRedaction: { mask: RedactionMask.PII, entities: ['NAME'], deliverUnprocessedMessages: false },
    });
    const [action] = blockActions(new SetRecordingAndAnalyticsBehavior('Record', { behavior, onRedactionFailed: say('Unredacted') }));
    expect(action.Parameters).toStrictEqual({
      ChatBehavior: {
        ChatAnalyticsBehavior: {
          Enabled: 'True',
          ConversationalAnalyticsRedactionConfiguration: { Enabled: 'True' },
          AnalyticsModes: ['ContactLens'],
          InFlightChatRedactionConfiguration: {
            Enabled: 'True', RedactionMaskMode: 'PII', RedactionEntities: ['NAME'], DeliverUnprocessedMessages: 'False',
          },
        },
      },
    });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'End',
      Errors: [failure('Fail'), failure('Fail', 'ChannelMismatch'), failure('Unredacted', 'InFlightRedactionConfigurationFailed')],
    });
    expect(parametersOf(RecordingAndAnalytics.chat({ inFlightRedaction: {} }))).toMatchObject({
      ChatBehavior: { ChatAnalyticsBehavior: { InFlightChatRedactionConfiguration: { Enabled: 'True' } } },
    });
  });

  test('rejects an outcome that the channel does not have', () => {
    expect(problemsOf(() => new SetRecordingAndAnalyticsBehavior('Record', { behavior: RecordingAndAnalytics.screen(true), onRedactionFailed: say('A') })))
      .toStrictEqual([
        '[RedactionNotInFlight] onRedactionFailed can only be set for a chat, got another channel; remove it, or use RecordingAndAnalytics.chat(…)',
      ]);
  });
});

describe('RecordingAndAnalytics', () => {
  test('rejects a call of which nothing is said', () => {
    expect(problemsOf(() => RecordingAndAnalytics.voice({}))).toStrictEqual([
      '[NoBehavior] the behavior of a call must say something, got {}; set recordedParticipants, ivrRecording or analytics',
    ]);
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => RecordingAndAnalytics.voice({ analytics: { language: '', redaction: { entities: [] } } }))).toStrictEqual([
      '[AnalyticsWithoutRecording] analytics of a call need both sides recorded, got nothing; '
      + 'record RecordedParticipant.AGENT and RecordedParticipant.CUSTOMER',
      '[EmptyValue] language must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[NoEntities] entities of redaction must have at least one kind of data, got []; add one, or leave it out for all kinds',
    ]);
    expect(problemsOf(() => RecordingAndAnalytics.chat({ inFlightRedaction: { entities: ['IN_NREGA'] } })).map((problem) => problem.split(';')[0]))
      .toStrictEqual(['[UnknownEntity] entities of inFlightRedaction must be kinds of data that the service knows, got ["IN_NREGA"]']);
  });
});
