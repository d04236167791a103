import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { caseSpec } from './authoring/case-spec';
import { FlowPart } from './authoring/flow-part';
import { checkEntries, checkNames, given } from './authoring/text-checks';

/**
 * Properties of a get case block.
 */
export interface GetCaseProps extends BlockProps {
  /**
   * What to search for, by field identifier: texts, paths of attributes, or texts with paths in them. At least one, e.g.
   * `customer_id`, the ARN of a customer profile, or `case_id`.
   */
  readonly search: Record<string, string>;

  /**
   * The identifiers of the fields to read, for `Attribute.caseField`.
   *
   * @default - the service chooses
   */
  readonly responseFields?: string[];

  /**
   * Whether the case that was updated last counts if several match.
   *
   * @default false
   */
  readonly lastUpdated?: boolean;

  /**
   * Whether the contact gets linked to the case.
   *
   * @default true
   */
  readonly linkContact?: boolean;

  /**
   * Where to go if a case was found but the contact could not be linked to it.
   *
   * @default - to the failure path
   */
  readonly onNotLinked?: FlowPart;

  /**
   * Where to go if several cases match.
   *
   * @default - to the failure path
   */
  readonly onMultipleFound?: FlowPart;

  /**
   * Where to go if no case matches.
   *
   * @default - to the failure path
   */
  readonly onNoneFound?: FlowPart;
}

/**
 * Finds a case and reads its fields, which later blocks have under `Attribute.caseField`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html
 */
export class GetCase extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [caseSpec({
    mode: 'get',
    type: 'GetCase',
    parameters: [
      { path: 'GetLastUpdatedCase', kind: 'enum', dynamic: 'static', values: ['true', 'false'] },
      // On the page of the action, while exports have it among the fields.
      { path: 'CustomerId', kind: 'text', dynamic: 'either' },
      // The page requires it; most exports do without.
      { path: 'CaseRequestFields', kind: 'map', dynamic: 'either', interpolates: true },
      { path: 'CaseResponseFields', kind: 'list', dynamic: 'static' },
    ],
    errors: [
      { type: 'MultipleFound', required: true, meaning: 'failure' },
      { type: 'NoneFound', required: true, meaning: 'failure' },
    ],
  })];

  constructor(blockName: string, private readonly props: GetCaseProps) {
    super(blockName);
    const { search, responseFields, linkContact, onNotLinked } = props;
    const problems = new Problems();
    checkEntries('search', search, { min: 1 }, problems);
    checkNames('responseFields', responseFields, { min: 1 }, problems);
    problems.addUnless(linkContact !== false || !onNotLinked, 'NothingToLink',
      'onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact');
    problems.throwIfAny(`GetCase ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { search, responseFields, lastUpdated = false, linkContact = true, onNotLinked, onMultipleFound, onNoneFound, onError } = this.props;
    return [{
      spec: GetCase._SPECS[0],
      parameters: given({
        LinkContactToCase: String(linkContact),
        GetLastUpdatedCase: String(lastUpdated),
        CaseRequestFields: { ...search },
        CaseResponseFields: responseFields,
      }),
      errors: { ContactNotLinked: onNotLinked, MultipleFound: onMultipleFound, NoneFound: onNoneFound, NoMatchingError: onError },
    }];
  }
}
