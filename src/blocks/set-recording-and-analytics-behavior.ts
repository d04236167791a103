import { FLOW_TYPES } from '../language/flow-type';
import { JsonObject } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { recordingAndAnalyticsParameters } from './authoring/analytics-spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { RecordingAndAnalytics } from './authoring/recording-and-analytics';

/**
 * Properties of a set recording, analytics and processing behavior block.
 */
export interface SetRecordingAndAnalyticsBehaviorProps extends BlockProps {
  /**
   * What is recorded and analyzed, for one channel.
   */
  readonly behavior: RecordingAndAnalytics;

  /**
   * Where to go if the contact has another channel than the behavior.
   *
   * @default - to the failure path
   */
  readonly onChannelMismatch?: FlowPart;

  /**
   * Where to go if data could not be removed from a chat while it lasts; the other settings have taken effect. Only for chats.
   *
   * @default - to the failure path
   */
  readonly onRedactionFailed?: FlowPart;
}

/**
 * Switches recording and analytics on or off, for one channel. A later block replaces what an earlier one says of analytics.
 *
 * Analytics of e-mails are a setting of the designer's block whose name in flow documents is not published, so this class does
 * not offer it. To have it, configure the block in the flow designer, export the flow, and carry the parameters of the export
 * over with a `RawBlock`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html
 */
export class SetRecordingAndAnalyticsBehavior extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set recording, analytics and processing behavior',
    type: 'UpdateContactRecordingAndAnalyticsBehavior',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html',
    parameters: recordingAndAnalyticsParameters(),
    // At least one would be wrong: the setting for e-mails has a name that is not published.
    groups: [{ rule: 'at-most-one', paths: ['VoiceBehavior', 'ChatBehavior', 'ScreenRecordingBehavior'] }],
    openParameters: true,
    errors: [
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
      { type: 'ChannelMismatch', required: true, meaning: 'failure' },
      // The service refuses this error where there is no chat.
      { type: 'InFlightRedactionConfigurationFailed', required: ({ ChatBehavior }) => ChatBehavior !== undefined, meaning: 'failure' },
    ],
    flowTypes: FLOW_TYPES,
    channels: { task: 'error-branch', email: 'unknown' },
    summary: (parameters) => Object.keys(parameters).join(', '),
  }];

  constructor(blockName: string, private readonly props: SetRecordingAndAnalyticsBehaviorProps) {
    super(blockName);
    const problems = new Problems();
    problems.addUnless(props.onRedactionFailed === undefined || 'ChatBehavior' in this.parameters, 'RedactionNotInFlight',
      'onRedactionFailed can only be set for a chat, got another channel; remove it, or use RecordingAndAnalytics.chat(…)');
    problems.throwIfAny(`SetRecordingAndAnalyticsBehavior ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { onChannelMismatch, onRedactionFailed, onError } = this.props;
    return [{
      spec: SetRecordingAndAnalyticsBehavior._SPECS[0],
      parameters: this.parameters,
      errors: { NoMatchingError: onError, ChannelMismatch: onChannelMismatch, InFlightRedactionConfigurationFailed: onRedactionFailed },
    }];
  }

  private get parameters(): JsonObject {
    return this.props.behavior._parameters;
  }
}
