import { ASKS_CUSTOMER } from '../language/flow-type';
import { JsonObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { wholeNumber } from './authoring/checks';

/**
 * Properties of a change routing priority / age block. Exactly one of the two is set.
 */
export interface ChangeRoutingPriorityProps {
  /**
   * The priority in the queue, 1 to 9,007,199,254,740,991; the lower, the earlier. Contacts start with 5.
   *
   * @default - the priority stays what it is
   */
  readonly priority?: number;

  /**
   * By how many seconds the contact counts as older than it is; a negative number makes it younger.
   *
   * @default - the age stays what it is
   */
  readonly ageAdjustmentSeconds?: number;
}

/**
 * Moves the contact forward or back in its queue. It takes about a minute to act on a contact that is queued already, and has
 * no failure branch.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/change-routing-priority.html
 */
export class ChangeRoutingPriority extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Change routing priority / age',
    type: 'UpdateContactRoutingBehavior',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/change-routing-priority.html',
    parameters: [
      { path: 'QueuePriority', kind: 'integer', min: 1, max: 2 ** 63 },
      { path: 'QueueTimeAdjustmentSeconds', kind: 'integer', unit: 'seconds' },
      // No longer published, so no block writes it.
      { path: 'RoutingProficiencies', kind: 'object' },
    ],
    groups: [
      { rule: 'at-most-one', paths: ['QueuePriority', 'QueueTimeAdjustmentSeconds'] },
      { rule: 'at-least-one', paths: ['QueuePriority', 'QueueTimeAdjustmentSeconds', 'RoutingProficiencies'] },
    ],
    // The service refuses the error for priority and age.
    errors: [{ type: 'NoMatchingError', required: ({ RoutingProficiencies }) => RoutingProficiencies !== undefined, meaning: 'failure' }],
    flowTypes: ASKS_CUSTOMER,
    summary: ({ QueuePriority, QueueTimeAdjustmentSeconds }) => (QueueTimeAdjustmentSeconds === undefined
      ? `priority = ${valueText(QueuePriority)}` : `age + ${valueText(QueueTimeAdjustmentSeconds)} s`),
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, props: ChangeRoutingPriorityProps) {
    super(blockName);
    const { priority, ageAdjustmentSeconds } = props;
    const problems = new Problems();
    problems.addUnless((priority === undefined) !== (ageAdjustmentSeconds === undefined), 'OneChangeOnly',
      `exactly one of priority and ageAdjustmentSeconds must be set, got ${shown({ priority, ageAdjustmentSeconds })}; use two blocks for both`);
    problems.addUnless(ageAdjustmentSeconds === undefined || Number.isInteger(ageAdjustmentSeconds), 'AdjustmentNotWhole',
      `ageAdjustmentSeconds must be a whole number of seconds, got ${shown(ageAdjustmentSeconds)}; round it`);
    this.parameters = {
      ...(priority === undefined ? {}
        : { QueuePriority: wholeNumber('PriorityOutOfRange', 'priority', priority, { min: 1, max: Number.MAX_SAFE_INTEGER }, problems) }),
      ...(ageAdjustmentSeconds === undefined ? {} : { QueueTimeAdjustmentSeconds: String(ageAdjustmentSeconds) }),
    };
    problems.throwIfAny(`ChangeRoutingPriority ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{ spec: ChangeRoutingPriority._SPECS[0], parameters: this.parameters }];
  }
}
