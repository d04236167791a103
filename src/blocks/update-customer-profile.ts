import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { MAX_PROFILE_VALUE_CHARACTERS, profileDraft, profileSpec } from './authoring/profile-spec';
import { checkEntries, checkNames } from './authoring/text-checks';

/**
 * Properties of an update customer profile block. At least one of fields and attributes is given.
 */
export interface UpdateCustomerProfileProps extends BlockProps {
  /**
   * The values by the names of the standard fields, e.g. `FirstName` or `PhoneNumber`: texts, paths of attributes, or texts
   * with paths in them, each of up to 255 characters.
   *
   * @default - no standard fields
   */
  readonly fields?: Record<string, string>;

  /**
   * The values of custom attributes of the profile, like those of fields.
   *
   * @default - no custom attributes
   */
  readonly attributes?: Record<string, string>;

  /**
   * The names of the fields to read, e.g. `FirstName` or `Attributes.tier`, for `Attribute.profileField`. All data of profiles
   * in a flow may have 14,000 characters.
   *
   * @default - no fields, only the identifier
   */
  readonly responseFields?: string[];
}

/**
 * Changes the customer profile that a get customer profile or create customer profile block before it found or created.
 *
 * Customer Profiles must be set up for the instance.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class UpdateCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [profileSpec({
    mode: 'update',
    type: 'UpdateCustomerProfile',
    request: [{ path: 'ProfileRequestData.Attributes', kind: 'map', dynamic: 'either', interpolates: true, maxLength: MAX_PROFILE_VALUE_CHARACTERS }],
  })];

  constructor(blockName: string, private readonly props: UpdateCustomerProfileProps) {
    super(blockName);
    const { fields, attributes, responseFields } = props;
    const problems = new Problems();
    checkEntries('fields', fields, { min: attributes ? 0 : 1, maxLength: MAX_PROFILE_VALUE_CHARACTERS }, problems);
    checkEntries('attributes', attributes, { min: attributes ? 1 : 0, maxLength: MAX_PROFILE_VALUE_CHARACTERS }, problems);
    checkNames('responseFields', responseFields, {}, problems);
    problems.throwIfAny(`UpdateCustomerProfile ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { fields, attributes, responseFields } = this.props;
    const request = { ...fields, ...(attributes ? { Attributes: { ...attributes } } : {}) };
    return [profileDraft(UpdateCustomerProfile._SPECS[0], request, responseFields, {}, this.props)];
  }
}
