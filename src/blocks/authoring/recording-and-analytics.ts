import { notEmpty, trueOrFalse } from './checks';
import { bothRecorded, knownEntities } from './recording-checks';
import { RecordedParticipant, Redaction, RedactionMask } from './redaction';
import { IN_FLIGHT_ENTITIES, REDACTION_ENTITIES, redactionParameters } from './redaction-parameters';
import { JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

/**
 * When a call is analyzed.
 */
export enum VoiceAnalyticsMode {
  /** While the agent speaks with the customer. */
  REAL_TIME = 'RealTime',
  /** After the contact. */
  POST_CONTACT = 'PostContact',
  /** While flows and bots speak with the customer. */
  AUTOMATED_INTERACTION = 'AutomatedInteraction',
}

/**
 * What a summary is written of.
 */
export enum SummaryMode {
  /** The contact, after it. */
  POST_CONTACT = 'PostContact',
  /** What flows and bots did. */
  AUTOMATED_INTERACTION = 'AutomatedInteraction',
}

/**
 * What is analyzed of any channel.
 */
export interface AnalyticsOptions {
  /**
   * Whether the contact is analyzed.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The language of the contact, e.g. `en-US`, or the path of an attribute that holds one.
   *
   * @default - the service chooses
   */
  readonly language?: string;

  /**
   * How sensitive data is removed from what is stored.
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
   * What summaries are written of.
   *
   * @default - no summaries
   */
  readonly summaries?: SummaryMode[];
}

/**
 * What is analyzed of a call.
 */
export interface VoiceAnalyticsOptions extends AnalyticsOptions {
  /**
   * When the call is analyzed.
   *
   * @default - the service chooses
   */
  readonly modes?: VoiceAnalyticsMode[];
}

/**
 * How sensitive data is removed from a chat before the other side sees it.
 */
export interface InFlightRedaction {
  /**
   * What stands where the data was.
   *
   * @default - the service chooses
   */
  readonly mask?: RedactionMask;

  /**
   * The kinds of data to remove, as the service names them, e.g. `NAME` or `PHONE`.
   *
   * @default - all kinds
   */
  readonly entities?: string[];

  /**
   * Whether a message that could not be processed is delivered as it is.
   *
   * @default - the service chooses
   */
  readonly deliverUnprocessedMessages?: boolean;
}

/**
 * What is analyzed of a chat.
 */
export interface ChatAnalyticsOptions extends AnalyticsOptions {
  /**
   * How sensitive data is removed before the other side sees it.
   *
   * @default - it is not removed
   */
  readonly inFlightRedaction?: InFlightRedaction;
}

/**
 * What is recorded and analyzed of a call.
 */
export interface VoiceRecordingOptions {
  /**
   * Whose voice is recorded; nobody's switches the recording off.
   *
   * @default - the recording stays what it is; with ivrRecording, nobody
   */
  readonly recordedParticipants?: RecordedParticipant[];

  /**
   * Whether the customer is recorded while flows speak and ask.
   *
   * @default - it stays what it is
   */
  readonly ivrRecording?: boolean;

  /**
   * What is analyzed. It needs both sides recorded.
   *
   * @default - the block says nothing about analytics
   */
  readonly analytics?: VoiceAnalyticsOptions;
}

/**
 * What is recorded and analyzed, for one channel: the service takes one per block.
 */
export class RecordingAndAnalytics {
  /**
   * Of a call.
   */
  public static voice(options: VoiceRecordingOptions): RecordingAndAnalytics {
    const { recordedParticipants, ivrRecording, analytics } = options;
    const problems = new Problems();
    problems.addUnless(Object.values(options).some((option) => option !== undefined), 'NoBehavior',
      'the behavior of a call must say something, got {}; set recordedParticipants, ivrRecording or analytics');
    if (analytics && analytics.enabled !== false) bothRecorded(recordedParticipants, problems);
    check(analytics, problems);
    problems.throwIfAny('RecordingAndAnalytics.voice');
    const recording = {
      RecordedParticipants: [...recordedParticipants ?? []],
      ...(ivrRecording === undefined ? {} : { IVRRecordingBehavior: ivrRecording ? 'Enabled' : 'Disabled' }),
    };
    return new RecordingAndAnalytics({
      VoiceBehavior: {
        ...(recordedParticipants || ivrRecording !== undefined ? { VoiceRecordingBehavior: recording } : {}),
        ...(analytics ? { VoiceAnalyticsBehavior: analyticsJson(analytics, analytics.modes) } : {}),
      },
    });
  }

  /**
   * Of a chat.
   */
  public static chat(analytics: ChatAnalyticsOptions): RecordingAndAnalytics {
    const { inFlightRedaction, enabled } = analytics;
    const problems = new Problems();
    check(analytics, problems);
    knownEntities('entities of inFlightRedaction', inFlightRedaction?.entities, IN_FLIGHT_ENTITIES, problems);
    problems.throwIfAny('RecordingAndAnalytics.chat');
    return new RecordingAndAnalytics({
      ChatBehavior: {
        ChatAnalyticsBehavior: {
          ...analyticsJson(analytics, enabled === false ? undefined : ['ContactLens']),
          ...(inFlightRedaction ? { InFlightChatRedactionConfiguration: inFlightJson(inFlightRedaction) } : {}),
        },
      },
    });
  }

  /**
   * Of the agent's screen.
   */
  public static screen(enabled: boolean): RecordingAndAnalytics {
    return new RecordingAndAnalytics({ ScreenRecordingBehavior: { ScreenRecordedParticipants: enabled ? ['Agent'] : [] } });
  }

  private constructor(private readonly parameters: JsonObject) {}

  /** @internal */
  public get _parameters(): JsonObject {
    return this.parameters;
  }
}

function check(analytics: AnalyticsOptions | undefined, problems: Problems): void {
  notEmpty({ language: analytics?.language }, problems);
  knownEntities('entities of redaction', analytics?.redaction?.entities, REDACTION_ENTITIES, problems);
}

function analyticsJson({ enabled = true, language, redaction, sentiment, summaries }: AnalyticsOptions, modes?: readonly string[]): JsonObject {
  return {
    Enabled: trueOrFalse(enabled),
    ...(language === undefined ? {} : { AnalyticsLanguage: language }),
    ...redactionParameters(redaction),
    ...(modes ? { AnalyticsModes: [...modes] } : {}),
    ...(sentiment === undefined ? {} : { SentimentConfiguration: { Enabled: trueOrFalse(sentiment) } }),
    ...(summaries ? { SummaryConfiguration: { SummaryModes: [...summaries] } } : {}),
  };
}

function inFlightJson({ mask, entities, deliverUnprocessedMessages }: InFlightRedaction): JsonObject {
  return {
    Enabled: 'True',
    ...(mask ? { RedactionMaskMode: mask } : {}),
    ...(entities ? { RedactionEntities: [...entities] } : {}),
    ...(deliverUnprocessedMessages === undefined ? {} : { DeliverUnprocessedMessages: trueOrFalse(deliverUnprocessedMessages) }),
  };
}
