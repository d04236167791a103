import { valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { FlowPart } from './authoring/flow-part';

/**
 * What Voice ID is asked.
 */
export enum VoiceIdCheck {
  /** Whether the customer is enrolled: Enrolled, NotEnrolled or OptedOut. */
  ENROLLMENT_STATUS = 'enrollmentStatus',
  /** Whether the voice is the customer's: Authenticated, NotAuthenticated, Inconclusive, NotEnrolled or OptedOut. */
  VOICE_AUTHENTICATION = 'voiceAuthentication',
  /** Whether the voice is that of a fraudster: HighRisk, LowRisk or Inconclusive. */
  FRAUD_DETECTION = 'fraudDetection',
}

/** The answers of each check; the service wants a branch for every one of them. */
const ANSWERS: Record<VoiceIdCheck, readonly string[]> = {
  [VoiceIdCheck.ENROLLMENT_STATUS]: ['Enrolled', 'NotEnrolled', 'OptedOut'],
  [VoiceIdCheck.VOICE_AUTHENTICATION]: ['Authenticated', 'NotAuthenticated', 'Inconclusive', 'NotEnrolled', 'OptedOut'],
  [VoiceIdCheck.FRAUD_DETECTION]: ['HighRisk', 'LowRisk', 'Inconclusive'],
};

/**
 * Properties of a check Voice ID block.
 */
export interface CheckVoiceIdProps extends BlockProps {
  /**
   * What is asked.
   */
  readonly check: VoiceIdCheck;

  /**
   * What each answer leads to, e.g. `Enrolled`.
   *
   * @default - every answer that is left out leads to the block after this one
   */
  readonly answers?: Record<string, FlowPart>;
}

/**
 * Branches on what Voice ID found out. A set Voice ID block must come before it. Voice only: other channels take the failure
 * path.
 *
 * The Voice ID service ended on May 20, 2026. The class exists so that older flows can be read and rebuilt; a new flow should not
 * use it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-voice-id.html
 */
export class CheckVoiceId extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check Voice ID',
    type: 'CheckVoiceId',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-voice-id.html',
    parameters: [{ path: 'CheckVoiceIdOption', kind: 'enum', required: true, values: Object.values(VoiceIdCheck) }],
    conditions: { operators: ['Equals'], operands: [...new Set(Object.values(ANSWERS).flat())], max: 5 },
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    nextRepeats: 'NoMatchingError',
    flowTypes: [
      'CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE',
    ],
    channels: VOICE_ONLY,
    summary: ({ CheckVoiceIdOption }) => valueText(CheckVoiceIdOption),
  }];

  constructor(blockName: string, private readonly props: CheckVoiceIdProps) {
    super(blockName);
    const known = ANSWERS[props.check];
    const strange = Object.keys(props.answers ?? {}).filter((answer) => !known.includes(answer));
    const problems = new Problems();
    problems.addUnless(strange.length === 0, 'UnknownAnswer',
      `answers must be answers to ${shown(props.check)}, got ${shown(strange)}; they are ${known.join(', ')}`);
    problems.throwIfAny(`CheckVoiceId ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { check, answers, onError } = this.props;
    return [{
      spec: CheckVoiceId._SPECS[0],
      parameters: { CheckVoiceIdOption: check },
      conditions: ANSWERS[check].map((operand) => ({ operator: 'Equals', operand, then: answers?.[operand] })),
      errors: { NoMatchingError: onError },
    }];
  }
}
