import { shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { CustomerProfileValues } from './authoring/customer-profile-values';
import { checkProfileValues, profileValuesDraft, profileValuesSpec } from './authoring/profile-values-spec';

/**
 * Properties of a create customer profile block.
 */
export interface CreateCustomerProfileProps extends CustomerProfileValues {}

/**
 * Creates a customer profile. Its identifier is there afterwards as `Attribute.profileField('ProfileId')`.
 *
 * Customer Profiles must be set up for the instance.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class CreateCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [profileValuesSpec('create', 'CreateCustomerProfile')];

  constructor(blockName: string, private readonly props: CreateCustomerProfileProps) {
    super(blockName);
    checkProfileValues(`CreateCustomerProfile ${shown(blockName)}`, props);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [profileValuesDraft(CreateCustomerProfile._SPECS[0], this.props)];
  }
}
