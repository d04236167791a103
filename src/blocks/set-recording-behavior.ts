import { ASKS_CUSTOMER } from '../language/flow-type';
import { JsonObject, valueAt } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ParameterSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { notEmpty, trueOrFalse } from './authoring/checks';
import { bothRecorded, knownEntities } from './authoring/recording-checks';
import { RecordedParticipant, Redaction } from './authoring/redaction';
import { REDACTION_ENTITIES } from './authoring/redaction-parameters';

/**
 * What is analyzed, in the older form of the block. Chats and calls share the settings.
 */
export interface LegacyAnalytics {
  /**
   * Whether calls are analyzed while they last, and not only afterwards.
   *
   * @default false
   */
  readonly realTime?: boolean;

  /**
   * Whether chats are analyzed, too.
   *
   * @default false
   */
  readonly chat?: boolean;

  /**
   * The language that is spoken, e.g. `en-US`, or the path of an attribute that holds one.
   *
   * @default - the service chooses
   */
  readonly language?: string;

  /**
   * How sensitive data is removed.
   *
   * @default - it is not removed
   */
  readonly redaction?: Redaction;

  /**
   * Whether the mood is judged.
   *
   * @default - the service chooses
   */
  readonly sentiment?: boolean;

  /**
   * Whether a summary is written after the contact.
   *
   * @default false
   */
  readonly summary?: boolean;
}

/**
 * Properties of a set recording and analytics behavior block in its older form.
 */
export interface SetRecordingBehaviorProps {
  /**
   * Whose voice is recorded; nobody's switches the recording off.
   */
  readonly recordedParticipants: RecordedParticipant[];

  /**
   * Whether the agent's screen is recorded.
   *
   * @default - it stays what it is
   */
  readonly screenRecording?: boolean;

  /**
   * Whether the customer is recorded while flows speak and ask.
   *
   * @default - it stays what it is
   */
  readonly ivrRecording?: boolean;

  /**
   * What is analyzed. A call needs both sides recorded.
   *
   * @default - the block says nothing about analytics
   */
  readonly analytics?: LegacyAnalytics;
}

const MODES = ['RealTime', 'PostContact', 'PostCall', 'RealTimeAndPostCall', 'ContactLens'];

/**
 * Switches recording and analytics on or off, in the form that flows had before `SetRecordingAndAnalyticsBehavior`. It has no
 * failure branch; tasks and e-mails are not recorded.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-behavior.html
 */
export class SetRecordingBehavior extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set recording and analytics behavior (older form)',
    type: 'UpdateContactRecordingBehavior',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-behavior.html',
    parameters: [
      { path: 'RecordingBehavior', kind: 'object', required: true },
      { path: 'RecordingBehavior.RecordedParticipants', kind: 'list', required: true },
      { path: 'RecordingBehavior.RecordedParticipants[]', kind: 'enum', values: ['Agent', 'Customer'] },
      { path: 'RecordingBehavior.ScreenRecordedParticipants', kind: 'list' },
      { path: 'RecordingBehavior.ScreenRecordedParticipants[]', kind: 'enum', values: ['Agent'] },
      { path: 'RecordingBehavior.IVRRecordingBehavior', kind: 'enum', values: ['Enabled', 'Disabled'] },
      ...analyticsSpec(),
    ],
    // The service refuses an error here.
    errors: [],
    flowTypes: ASKS_CUSTOMER,
    channels: { task: 'unsupported', email: 'unsupported' },
    summary: (parameters) => {
      const recorded = valueAt(parameters, 'RecordingBehavior.RecordedParticipants');
      return `record ${Array.isArray(recorded) && recorded.length > 0 ? recorded.join(', ') : 'nobody'}`;
    },
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, props: SetRecordingBehaviorProps) {
    super(blockName);
    const { recordedParticipants, screenRecording, ivrRecording, analytics } = props;
    const problems = new Problems();
    this.parameters = {
      RecordingBehavior: {
        RecordedParticipants: [...recordedParticipants],
        ...(screenRecording === undefined ? {} : { ScreenRecordedParticipants: screenRecording ? ['Agent'] : [] }),
        ...(ivrRecording === undefined ? {} : { IVRRecordingBehavior: ivrRecording ? 'Enabled' : 'Disabled' }),
      },
      ...(analytics ? { AnalyticsBehavior: analyticsParameters(analytics) } : {}),
    };
    if (analytics) {
      bothRecorded(recordedParticipants, problems);
      notEmpty({ language: analytics.language }, problems);
      knownEntities('entities', analytics.redaction?.entities, REDACTION_ENTITIES, problems);
    }
    problems.throwIfAny(`SetRecordingBehavior ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: SetRecordingBehavior._SPECS[0], parameters: this.parameters }];
  }
}

function analyticsParameters({ realTime, chat, language, redaction, sentiment, summary }: LegacyAnalytics): JsonObject {
  return {
    Enabled: 'True',
    ...(language === undefined ? {} : { AnalyticsLanguage: language }),
    ...redactionSettings(redaction),
    ChannelConfiguration: {
      Chat: { AnalyticsModes: chat ? ['ContactLens'] : [] },
      Voice: { AnalyticsModes: [realTime ? 'RealTime' : 'PostContact'] },
    },
    ...(summary ? { SummaryConfiguration: { SummaryModes: ['PostContact'] } } : {}),
    ...(sentiment === undefined ? {} : { SentimentConfiguration: { Enabled: trueOrFalse(sentiment) } }),
  };
}

function redactionSettings(redaction: Redaction | undefined): JsonObject {
  if (redaction === undefined) return { AnalyticsRedactionBehavior: 'Disabled' };
  return {
    AnalyticsRedactionBehavior: 'Enabled',
    ...(redaction.output ? { AnalyticsRedactionResults: redaction.output } : {}),
    ...(redaction.mask ? { AnalyticsRedactionMaskMode: redaction.mask } : {}),
    ...(redaction.entities ? { AnalyticsRedactionEntities: [...redaction.entities] } : {}),
  };
}

/** Exports of several years: modes have had several names. */
function analyticsSpec(): ParameterSpec[] {
  const inAnalytics = (spec: ParameterSpec): ParameterSpec => ({ ...spec, path: `AnalyticsBehavior.${spec.path}` });
  return [
    { path: 'AnalyticsBehavior', kind: 'object' },
    ...[
      { path: 'Enabled', kind: 'enum', required: true, values: ['True', 'False'] },
      { path: 'AnalyticsLanguage', kind: 'text', dynamic: 'either' },
      { path: 'AnalyticsRedactionBehavior', kind: 'enum', dynamic: 'either', values: ['Enabled', 'Disabled'] },
      { path: 'AnalyticsRedactionResults', kind: 'enum', dynamic: 'either', values: ['None', 'RedactedAndOriginal', 'RedactedOnly'] },
      { path: 'AnalyticsRedactionMaskMode', kind: 'enum', values: ['PII', 'EntityType'] },
      { path: 'AnalyticsRedactionEntities', kind: 'list' },
      { path: 'AnalyticsRedactionEntities[]', kind: 'enum', values: REDACTION_ENTITIES },
      { path: 'ChannelConfiguration.Chat.AnalyticsModes', kind: 'list', required: true },
      { path: 'ChannelConfiguration.Chat.AnalyticsModes[]', kind: 'enum', values: MODES },
      { path: 'ChannelConfiguration.Voice.AnalyticsModes', kind: 'list', required: true },
      { path: 'ChannelConfiguration.Voice.AnalyticsModes[]', kind: 'enum', values: MODES },
      { path: 'AnalyticsMode', kind: 'enum', values: MODES },
      { path: 'SummaryConfiguration.SummaryModes', kind: 'list', required: true },
      { path: 'SummaryConfiguration.SummaryModes[]', kind: 'enum', values: ['PostContact'] },
      { path: 'SentimentConfiguration.Enabled', kind: 'enum', required: true, values: ['True', 'False'] },
    ].map((spec) => inAnalytics(spec as ParameterSpec)),
  ];
}
