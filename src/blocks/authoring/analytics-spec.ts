import { REDACTION_ENTITIES } from './redaction-parameters';
import { ParameterSpec } from '../../language/spec';

const SWITCH = ['True', 'False'];
const MODES = ['PostContact', 'AutomatedInteraction'];

/** The parameters of the block that records and analyzes calls, chats or screens. */
export function recordingAndAnalyticsParameters(): ParameterSpec[] {
  const voice = 'VoiceBehavior.VoiceRecordingBehavior';
  return [
    { path: 'VoiceBehavior', kind: 'object' },
    { path: voice, kind: 'object' },
    { path: `${voice}.RecordedParticipants`, kind: 'list', required: true },
    { path: `${voice}.RecordedParticipants[]`, kind: 'enum', values: ['Agent', 'Customer'] },
    { path: `${voice}.IVRRecordingBehavior`, kind: 'enum', values: ['Enabled', 'Disabled'] },
    ...analyticsParameters('VoiceBehavior.VoiceAnalyticsBehavior', ['RealTime', 'PostContact', 'AutomatedInteraction']),
    { path: 'ChatBehavior', kind: 'object' },
    ...analyticsParameters('ChatBehavior.ChatAnalyticsBehavior', ['ContactLens'], true),
    ...redaction('ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration'),
    { path: 'ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration.DeliverUnprocessedMessages', kind: 'enum', values: SWITCH },
    { path: 'ScreenRecordingBehavior', kind: 'object' },
    { path: 'ScreenRecordingBehavior.ScreenRecordedParticipants', kind: 'list', required: true },
    { path: 'ScreenRecordingBehavior.ScreenRecordedParticipants[]', kind: 'enum', values: ['Agent'] },
  ];
}

function analyticsParameters(path: string, modes: readonly string[], required = false): ParameterSpec[] {
  return [
    { path, kind: 'object', required },
    { path: `${path}.Enabled`, kind: 'enum', required: true, values: SWITCH },
    { path: `${path}.AnalyticsLanguage`, kind: 'text', dynamic: 'either' },
    ...redaction(`${path}.ConversationalAnalyticsRedactionConfiguration`),
    { path: `${path}.AnalyticsModes`, kind: 'list' },
    { path: `${path}.AnalyticsModes[]`, kind: 'enum', values: modes },
    { path: `${path}.SentimentConfiguration.Enabled`, kind: 'enum', required: true, values: SWITCH },
    { path: `${path}.SummaryConfiguration.SummaryModes`, kind: 'list', required: true },
    { path: `${path}.SummaryConfiguration.SummaryModes[]`, kind: 'enum', values: MODES },
  ];
}

function redaction(path: string): ParameterSpec[] {
  return [
    { path, kind: 'object' },
    { path: `${path}.Enabled`, kind: 'enum', required: true, dynamic: 'either', values: SWITCH },
    { path: `${path}.RedactionResults`, kind: 'enum', values: ['RedactedAndOriginal', 'RedactedOnly'] },
    { path: `${path}.RedactionMaskMode`, kind: 'enum', values: ['EntityType', 'PII'] },
    { path: `${path}.RedactionEntities`, kind: 'list' },
    { path: `${path}.RedactionEntities[]`, kind: 'enum', values: REDACTION_ENTITIES },
  ];
}
