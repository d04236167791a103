import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { unpublishedSpec } from './authoring/campaign-spec';
import { Condition } from './authoring/condition';
import { FlowPart } from './authoring/flow-part';

const MAX_CONDITIONS = 5;

/**
 * Properties of a check communication status block.
 */
export interface CheckCommunicationStatusProps extends BlockProps {
  /**
   * The parameters of the action, written as they are. Their names are not published: to find them, configure the block in the
   * flow designer, export the flow and look for `CheckCommunicationStatus`.
   */
  readonly parameters: Record<string, any>;

  /**
   * The tests of the status, tried in this order; at most 5. Which texts stand for which status is not published either.
   */
  readonly conditions: Condition[];

  /**
   * Where to go if no test holds.
   *
   * @default - to the block after this one
   */
  readonly otherwise?: FlowPart;
}

/**
 * Branches on what became of a message of a campaign, under the name that the guide has for the block. Only in campaign flows.
 *
 * Every published document has a `Wait`, a `GetOutboundCommunicationStatus` and a `CheckContactAttributes` block with
 * `Attribute.deliveryReceipt` instead: use them, unless an export of your own instance shows this action.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-check-communication-status.html
 */
export class CheckCommunicationStatus extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    unpublishedSpec('Check communication status', 'CheckCommunicationStatus', 'journey-flow-block-check-communication-status', {
      category: 'check',
      conditions: { operators: ['Equals'], max: MAX_CONDITIONS },
      errors: [
        { type: 'NoMatchingCondition', required: false, meaning: 'otherwise', onlyIfWired: true },
        { type: 'NoMatchingError', required: false, meaning: 'failure' },
      ],
    }),
  ];

  constructor(blockName: string, private readonly props: CheckCommunicationStatusProps) {
    super(blockName);
    const { length } = props.conditions;
    const problems = new Problems();
    problems.addUnless(length <= MAX_CONDITIONS, 'TooManyConditions',
      `conditions must be at most ${MAX_CONDITIONS}, got ${length}; test the rest in a second block`);
    problems.throwIfAny(`CheckCommunicationStatus ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { parameters, conditions, otherwise, onError } = this.props;
    return [{
      spec: CheckCommunicationStatus._SPECS[0],
      parameters: { ...parameters },
      conditions: conditions.map((condition) => condition._draft),
      errors: { NoMatchingCondition: otherwise, NoMatchingError: onError },
    }];
  }
}
