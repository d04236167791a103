import { valueAt } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';
import { NOT_FOUND, profileDraft, profileSpec, requestField, SEVERAL_FOUND } from './authoring/profile-spec';
import { checkNames, checkTexts, given } from './authoring/text-checks';

const MAX_CRITERIA = 5;

/**
 * One thing to search profiles by.
 */
export interface ProfileSearchCriterion {
  /**
   * The name of the search key, e.g. `_phone`, `_email`, `_profileId`, `_account`, or one of the domain.
   */
  readonly key: string;

  /**
   * What to search for: a text, or the path of an attribute. At most 255 characters.
   */
  readonly value: string;
}

/**
 * How several search criteria go together.
 */
export enum ProfileSearchOperator {
  /** All of them match. */
  AND = 'AND',
  /** At least one of them matches. */
  OR = 'OR',
}

/**
 * Properties of a get customer profile block.
 */
export interface GetCustomerProfileProps extends BlockProps {
  /**
   * What to search by, 1 to 5 criteria.
   */
  readonly search: ProfileSearchCriterion[];

  /**
   * How several criteria go together.
   *
   * @default ProfileSearchOperator.AND
   */
  readonly operator?: ProfileSearchOperator;

  /**
   * The names of the fields to read, e.g. `FirstName` or `Attributes.tier`, for `Attribute.profileField`. All data of profiles
   * in a flow may have 14,000 characters.
   *
   * @default - no fields, only the identifier
   */
  readonly responseFields?: string[];

  /**
   * Where to go if several profiles match.
   *
   * @default - to the failure path
   */
  readonly onMultipleFound?: FlowPart;

  /**
   * Where to go if no profile matches.
   *
   * @default - to the failure path
   */
  readonly onNoneFound?: FlowPart;
}

/**
 * Finds the profile of a customer and reads its fields, which later blocks have under `Attribute.profileField`. The first
 * block of this kind in a flow finds the profile that the other customer profiles blocks work with.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html
 */
export class GetCustomerProfile extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    ...profileSpec({
      mode: 'get',
      type: 'GetCustomerProfile',
      request: [
        requestField('IdentifierName'),
        requestField('IdentifierValue', (parameters) => valueAt(parameters, 'ProfileRequestData.IdentifierName') !== undefined),
        { path: 'ProfileRequestData.SearchCriteria', kind: 'list', min: 1, max: MAX_CRITERIA },
        { path: 'ProfileRequestData.SearchCriteria[].IdentifierName', kind: 'text', required: true, dynamic: 'either' },
        { path: 'ProfileRequestData.SearchCriteria[].IdentifierValue', kind: 'text', required: true, dynamic: 'either' },
        {
          path: 'ProfileRequestData.LogicalOperator',
          kind: 'enum',
          required: (parameters) => valueAt(parameters, 'ProfileRequestData.SearchCriteria') !== undefined,
          dynamic: 'static',
          values: ['AND', 'OR'],
        },
        // Older exports search like this.
        requestField('PhoneNumber'),
        requestField('EmailAddress'),
      ],
      errors: [SEVERAL_FOUND, NOT_FOUND],
    }),
    groups: [{
      rule: 'exactly-one',
      paths: [
        'ProfileRequestData.IdentifierName', 'ProfileRequestData.SearchCriteria', 'ProfileRequestData.PhoneNumber', 'ProfileRequestData.EmailAddress',
      ],
    }],
  }];

  constructor(blockName: string, private readonly props: GetCustomerProfileProps) {
    super(blockName);
    const { search, operator, responseFields } = props;
    const problems = new Problems();
    problems.addUnless(search.length >= 1 && search.length <= MAX_CRITERIA, 'SearchLength',
      `search must have 1 to ${MAX_CRITERIA} criteria, got ${search.length}; ${search.length === 0 ? 'add one' : 'remove some'}`);
    search.forEach(({ key, value }, index) => checkTexts({ [`search[${index}].key`]: key, [`search[${index}].value`]: value }, problems));
    problems.addUnless(operator === undefined || search.length !== 1, 'OperatorWithoutCriteria',
      `operator must go with several criteria, got ${shown(operator)} for one; remove it or add criteria`);
    checkNames('responseFields', responseFields, {}, problems);
    problems.throwIfAny(`GetCustomerProfile ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { search, operator = ProfileSearchOperator.AND, responseFields, onMultipleFound, onNoneFound } = this.props;
    const criteria = search.map(({ key, value }) => ({ IdentifierName: key, IdentifierValue: value }));
    const request = criteria.length === 1 ? criteria[0] : given({ SearchCriteria: criteria, LogicalOperator: operator as string });
    const errors = { MultipleFoundError: onMultipleFound, NoneFoundError: onNoneFound };
    return [profileDraft(GetCustomerProfile._SPECS[0], request, responseFields, errors, this.props)];
  }
}
