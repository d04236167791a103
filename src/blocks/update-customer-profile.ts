import { shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block } from './authoring/block';
import { CustomerProfileValues } from './authoring/customer-profile-values';
import { checkProfileValues, profileValuesDraft, profileValuesSpec } from './authoring/profile-values-spec';

/**
 * Properties of an update customer profile block.
 */
export interface UpdateCustomerProfileProps extends CustomerProfileValues {}

/**
 * Changes the customer profile that a get customer profile or create customer profile block before it found or created.
 *
 * Customer Profiles must be set up for the instance.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class UpdateCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [profileValuesSpec('update', 'UpdateCustomerProfile')];

  constructor(blockName: string, private readonly props: UpdateCustomerProfileProps) {
    super(blockName);
    checkProfileValues(`UpdateCustomerProfile ${shown(blockName)}`, props);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [profileValuesDraft(UpdateCustomerProfile._SPECS[0], this.props)];
  }
}
