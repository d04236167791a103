import { blockActions, problemsOf } from './private/render';
import { RecordedParticipant, RedactionMask, RedactionOutput, SetRecordingBehavior } from '../../src/blocks';

const both = [RecordedParticipant.AGENT, RecordedParticipant.CUSTOMER];

describe('SetRecordingBehavior', () => {
  test('switches the recording off and has no failure branch', () => {
    expect(blockActions(new SetRecordingBehavior('Record', { recordedParticipants: [] }))).toStrictEqual([{
      Identifier: 'Record',
      Type: 'UpdateContactRecordingBehavior',
      Parameters: { RecordingBehavior: { RecordedParticipants: [] } },
      Transitions: { NextAction: 'End' },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new SetRecordingBehavior('Record', {
      recordedParticipants: both,
      screenRecording: true,
      ivrRecording: true,
      analytics: {
        realTime: true,
        chat: true,
        language: 'en-US',
        redaction: { output: RedactionOutput.REDACTED_ONLY, mask: RedactionMask.PII, entities: ['NAME'] },
        sentiment: true,
        summary: true,
      },
    });
    const [{ Parameters }] = blockActions(block);
    expect(Parameters).toStrictEqual({
      RecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'], ScreenRecordedParticipants: ['Agent'], IVRRecordingBehavior: 'Enabled' },
      AnalyticsBehavior: {
        Enabled: 'True',
        AnalyticsLanguage: 'en-US',
        AnalyticsRedactionBehavior: 'Enabled',
        AnalyticsRedactionResults: 'RedactedOnly',
        AnalyticsRedactionMaskMode: 'PII',
        AnalyticsRedactionEntities: ['NAME'],
        ChannelConfiguration: { Chat: { AnalyticsModes: ['ContactLens'] }, Voice: { AnalyticsModes: ['RealTime'] } },
        SummaryConfiguration: { SummaryModes: ['PostContact'] },
        SentimentConfiguration: { Enabled: 'True' },
      },
    });
    expect(SetRecordingBehavior._SPECS[0].summary(Parameters as any)).toBe('record Agent, Customer');
  });

  test('analyzes calls afterwards by default, and can switch off what it names', () => {
    const block = new SetRecordingBehavior('Record', {
      recordedParticipants: both, screenRecording: false, ivrRecording: false, analytics: { redaction: {} },
    });
    expect(blockActions(block)[0].Parameters).toStrictEqual({
      RecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'], ScreenRecordedParticipants: [], IVRRecordingBehavior: 'Disabled' },
      AnalyticsBehavior: {
        Enabled: 'True',
        AnalyticsRedactionBehavior: 'Enabled',
        ChannelConfiguration: { Chat: { AnalyticsModes: [] }, Voice: { AnalyticsModes: ['PostContact'] } },
      },
    });
    const plain = new SetRecordingBehavior('Record', { recordedParticipants: both, analytics: {} });
    expect(blockActions(plain)[0].Parameters).toMatchObject({ AnalyticsBehavior: { AnalyticsRedactionBehavior: 'Disabled' } });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new SetRecordingBehavior('Record', {
      recordedParticipants: [RecordedParticipant.AGENT], analytics: { language: '', redaction: { entities: ['SHOE_SIZE'] } },
    })).map((problem) => problem.split(', got')[0])).toStrictEqual([
      '[AnalyticsWithoutRecording] analytics of a call need both sides recorded',
      '[EmptyValue] language must not be empty',
      '[UnknownEntity] entities must be kinds of data that the service knows',
    ]);
  });
});
