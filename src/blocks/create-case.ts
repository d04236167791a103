import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { caseSpec } from './authoring/case-spec';
import { FlowPart } from './authoring/flow-part';
import { checkEntries, checkTexts } from './authoring/text-checks';

/**
 * Properties of a create case block.
 */
export interface CreateCaseProps extends BlockProps {
  /**
   * The identifier of the case template, or the path of an attribute that holds it.
   */
  readonly template: string;

  /**
   * The values of the case by field identifier: texts, paths of attributes, or texts with paths in them. At least what the
   * template requires; `customer_id` is the ARN of a customer profile.
   */
  readonly fields: Record<string, string>;

  /**
   * Whether the contact gets linked to the new case.
   *
   * @default true
   */
  readonly linkContact?: boolean;

  /**
   * Where to go if the case was created but the contact could not be linked to it.
   *
   * @default - to the failure path
   */
  readonly onNotLinked?: FlowPart;
}

/**
 * Creates a case from a template. Its fields are there afterwards under `Attribute.caseField`, its identifier as
 * `Attribute.caseField('case_id')`.
 *
 * Cases must be set up for the instance. A `customer_id` takes a get customer profile block before it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html
 */
export class CreateCase extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [caseSpec({
    mode: 'create',
    type: 'CreateCase',
    parameters: [
      { path: 'CaseTemplateId', kind: 'text', required: true, dynamic: 'either' },
      { path: 'CaseRequestFields', kind: 'map', required: true, dynamic: 'either', interpolates: true, min: 1 },
      // No page has it; newer exports hold it.
      { path: 'ContactToLink', kind: 'enum', dynamic: 'static', values: ['Current'] },
    ],
  })];

  constructor(blockName: string, private readonly props: CreateCaseProps) {
    super(blockName);
    const { template, fields, linkContact, onNotLinked } = props;
    const problems = new Problems();
    checkTexts({ template }, problems);
    checkEntries('fields', fields, { min: 1 }, problems);
    problems.addUnless(linkContact !== false || !onNotLinked, 'NothingToLink',
      'onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact');
    problems.throwIfAny(`CreateCase ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { template, fields, linkContact = true, onNotLinked, onError } = this.props;
    return [{
      spec: CreateCase._SPECS[0],
      parameters: { LinkContactToCase: String(linkContact), CaseTemplateId: template, CaseRequestFields: { ...fields } },
      errors: { ContactNotLinked: onNotLinked, NoMatchingError: onError },
    }];
  }
}
