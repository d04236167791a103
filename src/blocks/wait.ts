import type { Duration } from 'aws-cdk-lib';
import { valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { seconds } from './authoring/checks';

/** Seven days. */
const LONGEST_SECONDS = 604_800;

/**
 * Properties of a wait block. Exactly one of duration and dynamicSeconds is set.
 */
export interface WaitProps extends BlockProps {
  /**
   * How long to wait, 1 to 604,800 seconds (7 days).
   *
   * @default - dynamicSeconds says it
   */
  readonly duration?: Duration;

  /**
   * Where the number of seconds is read from when the block runs.
   *
   * @default - duration says it
   */
  readonly dynamicSeconds?: Attribute;
}

/**
 * Waits, then goes on. Only in inbound flows, customer queue flows and campaign flows.
 *
 * For voice the service's own pages disagree: one has the block in the creation flow of a callback, to space attempts; another
 * restricts voice to inbound flows in which the block keeps running or waits for an event, which this class does not offer. Try
 * it on an instance before relying on it, and let its failure path serve the caller.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/wait.html
 */
export class Wait extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Wait',
    type: 'Wait',
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/wait.html',
    parameters: [
      { path: 'TimeLimitSeconds', kind: 'integer', required: true, dynamic: 'either', min: 1, max: LONGEST_SECONDS, unit: 'seconds' },
      { path: 'Events', kind: 'list' },
      { path: 'Events[]', kind: 'text' },
      { path: 'ContinueExecution', kind: 'enum', values: ['True'] },
      {
        path: 'MinimumWaitTimeSeconds',
        kind: 'integer',
        required: ({ ContinueExecution }) => ContinueExecution !== undefined,
        unit: 'seconds',
      },
    ],
    conditions: { operators: ['Equals'], operands: ['WaitCompleted', 'CustomerReturned', 'BotParticipantDisconnected', 'Continue'], min: 1 },
    errors: [
      {
        type: 'ParticipantNotFound',
        required: ({ Events }) => Array.isArray(Events) && Events.includes('BotParticipantDisconnected'),
        meaning: 'failure',
      },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingError',
    flowTypes: ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'CAMPAIGN'],
    // Only while the flow keeps running or waits for an event, says one page; another has it in callbacks.
    channels: { voice: 'unknown' },
    effect: { waits: true },
    summary: ({ TimeLimitSeconds }) => `wait ${valueText(TimeLimitSeconds)} s`,
  }];

  private readonly timeLimit: string;

  constructor(blockName: string, private readonly props: WaitProps) {
    super(blockName);
    const { duration, dynamicSeconds } = props;
    const problems = new Problems();
    problems.addUnless(duration !== undefined || dynamicSeconds !== undefined, 'DurationMissing',
      'a wait must have a duration, got neither duration nor dynamicSeconds; set one of them');
    problems.addUnless(duration === undefined || dynamicSeconds === undefined, 'DurationGivenTwice',
      'a wait must have one duration, got duration and dynamicSeconds; remove one of them');
    this.timeLimit = duration
      ? seconds('DurationOutOfRange', 'duration', duration, { min: 1, max: LONGEST_SECONDS }, problems) : String(dynamicSeconds?.path);
    problems.throwIfAny(`Wait ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: Wait._SPECS[0],
      parameters: { TimeLimitSeconds: this.timeLimit },
      conditions: [{ operator: 'Equals', operand: 'WaitCompleted' }],
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
