import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { profileDraft, profileSpec, requestField } from './authoring/profile-spec';
import { checkTexts } from './authoring/text-checks';

/**
 * Properties of an associate contact to customer profile block.
 */
export interface AssociateContactToCustomerProfileProps extends BlockProps {
  /**
   * The identifier of the profile, or the path of an attribute that holds it.
   *
   * @default - the profile that was read or created last, `$.Customer.ProfileId`
   */
  readonly profileId?: string;

  /**
   * The identifier of the contact, or the path of an attribute that holds it.
   *
   * @default - the contact of the flow, `$.ContactId`
   */
  readonly contactId?: string;
}

/**
 * Notes in a customer profile that the contact belongs to it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class AssociateContactToCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [profileSpec({
    mode: 'associate contact',
    type: 'AssociateContactToCustomerProfile',
    request: [requestField('ProfileId', true), requestField('ContactId', true)],
    writesNothing: true,
  })];

  constructor(blockName: string, private readonly props: AssociateContactToCustomerProfileProps = {}) {
    super(blockName);
    const { profileId, contactId } = props;
    const problems = new Problems();
    checkTexts({ profileId, contactId }, problems);
    problems.throwIfAny(`AssociateContactToCustomerProfile ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { profileId = '$.Customer.ProfileId', contactId = '$.ContactId' } = this.props;
    const request = { ProfileId: profileId, ContactId: contactId };
    return [profileDraft(AssociateContactToCustomerProfile._SPECS[0], request, undefined, {}, this.props)];
  }
}
