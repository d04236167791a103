import { ALL_FLOW_TYPES } from '../language/flow-type';
import { valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { wholeNumber } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a loop block.
 */
export interface LoopProps {
  /**
   * How often to run the part, 0 to 100; at 0 the flow goes straight to the block after the loop.
   */
  readonly times: number;

  /**
   * What to run. Where it ends open, it comes back to the loop.
   */
  readonly whileLooping: FlowPart;
}

/**
 * Runs a part several times, then goes on to the block after it. The count starts anew when the flow comes to the loop again
 * after its end.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/loop.html
 */
export class Loop extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Loop',
    type: 'Loop',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/loop.html',
    parameters: [{ path: 'LoopCount', kind: 'integer', required: true, dynamic: 'either', min: 0, max: 100, unit: 'rounds' }],
    // The parameters of a loop over a list are not published.
    openParameters: true,
    conditions: { operators: ['Equals'], operands: ['ContinueLooping', 'DoneLooping'], min: 2, max: 2 },
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure', onlyIfWired: true }],
    nextRepeats: 'DoneLooping',
    flowTypes: ALL_FLOW_TYPES,
    effect: { bounded: true },
    summary: ({ LoopCount }) => `${valueText(LoopCount)} times`,
  }];

  private readonly count: string;

  constructor(blockName: string, private readonly props: LoopProps) {
    super(blockName);
    const problems = new Problems();
    this.count = wholeNumber('TimesOutOfRange', 'times', props.times, { min: 0, max: 100 }, problems);
    problems.throwIfAny(`Loop ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: Loop._SPECS[0],
      parameters: { LoopCount: this.count },
      conditions: [
        { operator: 'Equals', operand: 'ContinueLooping', then: this.props.whileLooping, returns: true },
        { operator: 'Equals', operand: 'DoneLooping' },
      ],
    }];
  }
}
