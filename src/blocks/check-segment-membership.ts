import { ALL_FLOW_TYPES } from '../language/flow-type';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { profileDraft, profileSpec, requestField } from './authoring/profile-spec';
import { checkTexts } from './authoring/text-checks';

/**
 * Properties of a check segment membership block.
 */
export interface CheckSegmentMembershipProps extends BlockProps {
  /**
   * The name of the segment, or the path of an attribute that holds it.
   */
  readonly segmentName: string;

  /**
   * The identifier of the profile, or the path of an attribute that holds it.
   *
   * @default - the profile that was read or created last, `$.Customer.ProfileId`
   */
  readonly profileId?: string;

  /**
   * Where to go if the customer is in the segment.
   *
   * @default - to the block after this one
   */
  readonly whenTrue?: FlowPart;

  /**
   * Where to go if the customer is not in the segment.
   *
   * @default - to the block after this one
   */
  readonly whenFalse?: FlowPart;
}

/**
 * Branches on whether a customer belongs to a segment of Customer Profiles.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class CheckSegmentMembership extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...profileSpec({
      mode: 'check segment membership',
      type: 'CheckSegmentMembershipForCustomerProfile',
      request: [requestField('ProfileId', true), requestField('SegmentName', true)],
      writesNothing: true,
    }),
    category: 'check',
    conditions: { operators: ['Equals'], operands: ['True', 'False'] },
    nextRepeats: 'NoMatchingError',
    flowTypes: ALL_FLOW_TYPES,
  }, {
    // The guide names this type for campaigns and shows no parameters; exports hold the longer name above.
    block: 'Customer profiles (check segment membership in a campaign)',
    type: 'CheckSegmentMembership',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-customer-profiles.html',
    parameters: [],
    openParameters: true,
    conditions: { operators: ['Equals'] },
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure' }],
    flowTypes: ['CAMPAIGN'],
    summary: () => '',
  }];

  constructor(blockName: string, private readonly props: CheckSegmentMembershipProps) {
    super(blockName);
    const { segmentName, profileId } = props;
    const problems = new Problems();
    checkTexts({ segmentName, profileId }, problems);
    problems.throwIfAny(`CheckSegmentMembership ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { segmentName, profileId = '$.Customer.ProfileId', whenTrue, whenFalse } = this.props;
    const request = { ProfileId: profileId, SegmentName: segmentName };
    return [{
      ...profileDraft(CheckSegmentMembership._SPECS[0], request, undefined, {}, this.props),
      conditions: [
        { operator: 'Equals', operand: 'True', then: whenTrue },
        { operator: 'Equals', operand: 'False', then: whenFalse },
      ],
    }];
  }
}
