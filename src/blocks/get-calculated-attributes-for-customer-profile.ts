import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { NOT_FOUND, profileDraft, profileSpec, requestField } from './authoring/profile-spec';
import { checkNames, checkTexts } from './authoring/text-checks';

/**
 * Properties of a get calculated attributes for customer profile block.
 */
export interface GetCalculatedAttributesForCustomerProfileProps extends BlockProps {
  /**
   * The names of the calculated attributes, e.g. `_most_frequent_channel`. At least one.
   */
  readonly attributes: string[];

  /**
   * The identifier of the profile, or the path of an attribute that holds it.
   *
   * @default - the profile that was read or created last, `$.Customer.ProfileId`
   */
  readonly profileId?: string;

  /**
   * Where to go if there is nothing to read.
   *
   * @default - to the failure path
   */
  readonly onNoneFound?: FlowPart;
}

/**
 * Reads what Customer Profiles calculated about a customer, for `Attribute.profileCalculatedAttribute`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class GetCalculatedAttributesForCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [profileSpec({
    mode: 'get calculated attributes',
    type: 'GetCalculatedAttributesForCustomerProfile',
    request: [requestField('ProfileId', true)],
    errors: [NOT_FOUND],
  })];

  constructor(blockName: string, private readonly props: GetCalculatedAttributesForCustomerProfileProps) {
    super(blockName);
    const { attributes, profileId } = props;
    const problems = new Problems();
    checkNames('attributes', attributes, { min: 1 }, problems);
    checkTexts({ profileId }, problems);
    problems.throwIfAny(`GetCalculatedAttributesForCustomerProfile ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { attributes, profileId = '$.Customer.ProfileId', onNoneFound } = this.props;
    const response = attributes.map((name) => `CalculatedAttributes.${name}`);
    const spec = GetCalculatedAttributesForCustomerProfile._SPECS[0];
    return [profileDraft(spec, { ProfileId: profileId }, response, { NoneFoundError: onNoneFound }, this.props)];
  }
}
