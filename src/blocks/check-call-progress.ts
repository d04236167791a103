import { FLOW_TYPES } from '../language/flow-type';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a check call progress block.
 */
export interface CheckCallProgressProps extends BlockProps {
  /**
   * Where to go if a person answered.
   *
   * @default - to the block after this one
   */
  readonly whenAnswered?: FlowPart;

  /**
   * Where to go if a voicemail answered and has beeped.
   *
   * @default - to the block after this one
   */
  readonly whenVoicemailBeep?: FlowPart;

  /**
   * Where to go if a voicemail answered, without a beep.
   *
   * @default - to the block after this one
   */
  readonly whenVoicemailNoBeep?: FlowPart;

  /**
   * Where to go if it could not be told who answered.
   *
   * @default - to the block after this one
   */
  readonly whenNotDetected?: FlowPart;
}

/**
 * Branches on who answered an outbound call: a person or a voicemail. For calls of outbound campaigns and for callbacks that
 * ring the customer first. Voice only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-call-progress.html
 */
export class CheckCallProgress extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check call progress',
    type: 'CheckOutboundCallStatus',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-call-progress.html',
    parameters: [],
    conditions: { operators: ['Equals'], operands: ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'], max: 4 },
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    nextRepeats: 'NoMatchingError',
    flowTypes: FLOW_TYPES,
    channels: VOICE_ONLY,
    summary: () => 'who answered',
  }];

  constructor(blockName: string, private readonly props: CheckCallProgressProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { whenAnswered, whenVoicemailBeep, whenVoicemailNoBeep, whenNotDetected, onError } = this.props;
    return [{
      spec: CheckCallProgress._SPECS[0],
      parameters: {},
      conditions: [
        { operator: 'Equals', operand: 'CallAnswered', then: whenAnswered },
        { operator: 'Equals', operand: 'VoicemailBeep', then: whenVoicemailBeep },
        { operator: 'Equals', operand: 'VoicemailNoBeep', then: whenVoicemailNoBeep },
        { operator: 'Equals', operand: 'NotDetected', then: whenNotDetected },
      ],
      errors: { NoMatchingError: onError },
    }];
  }
}
