import { valueAt } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { NOT_FOUND, profileDraft, profileSpec, requestField } from './authoring/profile-spec';
import { checkNames, checkTexts } from './authoring/text-checks';

/**
 * Properties of a get customer profile object block.
 */
export interface GetCustomerProfileObjectProps extends BlockProps {
  /**
   * The type of the object, e.g. `_asset`, `_order`, `_case`, or one of the domain.
   */
  readonly objectType: string;

  /**
   * The identifier of the profile, or the path of an attribute that holds it.
   *
   * @default - the profile that was read or created last, `$.Customer.ProfileId`
   */
  readonly profileId?: string;

  /**
   * The search key to find the object by. Together with identifierValue.
   *
   * @default - the latest object of the type
   */
  readonly identifierName?: string;

  /**
   * What to search for: a text, or the path of an attribute. Together with identifierName.
   *
   * @default - the latest object of the type
   */
  readonly identifierValue?: string;

  /**
   * The names of the fields to read, e.g. `Asset.AssetName` or `ObjectAttributes.tier`.
   *
   * @default - no fields
   */
  readonly responseFields?: string[];

  /**
   * Where to go if the profile has no such object.
   *
   * @default - to the failure path
   */
  readonly onNoneFound?: FlowPart;
}

/**
 * Reads an object of a customer profile: an asset, an order, a case or an object of the domain's own type. Later blocks have it
 * under `Attribute.profileAsset`, `Attribute.profileOrder`, `Attribute.profileCase` and `Attribute.profileObjectAttribute`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class GetCustomerProfileObject extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...profileSpec({
      mode: 'get profile object',
      type: 'GetCustomerProfileObject',
      request: [
        requestField('ProfileId', true),
        requestField('ObjectType', true),
        { path: 'ProfileRequestData.UseLatest', kind: 'enum', dynamic: 'static', values: ['true', 'false'] },
        requestField('IdentifierName'),
        requestField('IdentifierValue', (parameters) => valueAt(parameters, 'ProfileRequestData.IdentifierName') !== undefined),
      ],
      errors: [NOT_FOUND],
    }),
    groups: [{ rule: 'exactly-one', paths: ['ProfileRequestData.UseLatest', 'ProfileRequestData.IdentifierName'] }],
  }];

  constructor(blockName: string, private readonly props: GetCustomerProfileObjectProps) {
    super(blockName);
    const { objectType, profileId, identifierName, identifierValue, responseFields } = props;
    const problems = new Problems();
    checkTexts({ objectType, profileId, identifierName, identifierValue }, problems);
    problems.addUnless((identifierName === undefined) === (identifierValue === undefined), 'IdentifierIncomplete',
      'identifierName and identifierValue must be given together, got one of them; give both, or none for the latest object');
    checkNames('responseFields', responseFields, {}, problems);
    problems.throwIfAny(`GetCustomerProfileObject ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { objectType, profileId = '$.Customer.ProfileId', identifierName, identifierValue, responseFields, onNoneFound } = this.props;
    const request = {
      ProfileId: profileId,
      ObjectType: objectType,
      ...(identifierName && identifierValue ? { IdentifierName: identifierName, IdentifierValue: identifierValue } : { UseLatest: 'true' }),
    };
    return [profileDraft(GetCustomerProfileObject._SPECS[0], request, responseFields, { NoneFoundError: onNoneFound }, this.props)];
  }
}
