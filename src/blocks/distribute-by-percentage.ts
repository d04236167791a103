import { ASKS_CUSTOMER } from '../language/flow-type';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { FlowPart } from './authoring/flow-part';

/**
 * A share of the contacts.
 */
export interface PercentageShare {
  /**
   * How many of 100 contacts, a whole number of at least 1.
   */
  readonly percent: number;

  /**
   * Where they go.
   */
  readonly leadsTo: FlowPart;
}

/**
 * Properties of a distribute by percentage block.
 */
export interface DistributeByPercentageProps {
  /**
   * The shares, in this order. Together they are 1 to 99 percent: the rest takes the other way.
   */
  readonly shares: PercentageShare[];

  /**
   * Where the rest goes.
   *
   * @default - to the block after this one
   */
  readonly otherwise?: FlowPart;
}

/**
 * Sends shares of the contacts different ways, by chance. Nothing is remembered of a contact: the same customer may go another
 * way next time.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/distribute-by-percentage.html
 */
export class DistributeByPercentage extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Distribute by percentage',
    type: 'DistributeByPercentage',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/distribute-by-percentage.html',
    parameters: [],
    conditions: { operators: ['NumberLessThan'], min: 1 },
    // Exactly this one: the service refuses NoMatchingError here.
    errors: [{ type: 'NoMatchingCondition', required: true, meaning: 'otherwise' }],
    nextRepeats: 'NoMatchingCondition',
    flowTypes: ASKS_CUSTOMER,
    summary: () => 'by chance',
  }];

  constructor(blockName: string, private readonly props: DistributeByPercentageProps) {
    super(blockName);
    const percents = props.shares.map(({ percent }) => percent);
    const total = percents.reduce((sum, percent) => sum + percent, 0);
    const problems = new Problems();
    problems.addUnless(percents.length > 0, 'NoShares', 'shares must have at least one share, got []; add what part of the contacts leads where');
    problems.addUnless(percents.every((percent) => Number.isInteger(percent) && percent >= 1), 'ShareOutOfRange',
      `shares must be whole numbers of at least 1 percent, got ${shown(percents)}; round them, and leave out shares of 0`);
    problems.addUnless(total <= 99, 'SharesTooLarge',
      `shares must leave at least 1 percent for the rest, got ${shown(total)} percent together; make the last share the otherwise property`);
    problems.throwIfAny(`DistributeByPercentage ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    // The service draws a number from 1 to 100 and takes the first bound that is above it.
    let bound = 1;
    return [{
      spec: DistributeByPercentage._SPECS[0],
      parameters: {},
      conditions: this.props.shares.map(({ percent, leadsTo }) => ({ operator: 'NumberLessThan', operand: String(bound += percent), then: leadsTo })),
      errors: { NoMatchingCondition: this.props.otherwise },
    }];
  }
}
