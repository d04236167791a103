import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { caseSpec } from './authoring/case-spec';
import { FlowPart } from './authoring/flow-part';
import { checkEntries, checkTexts } from './authoring/text-checks';

/**
 * Properties of an update case block.
 */
export interface UpdateCaseProps extends BlockProps {
  /**
   * The identifier of the case, or the path of an attribute that holds it.
   *
   * @default - the case that was read or created last, `$.Case.case_id`
   */
  readonly caseId?: string;

  /**
   * The new values by field identifier: texts, paths of attributes, or texts with paths in them. At least one.
   */
  readonly fields: Record<string, string>;

  /**
   * Whether the contact gets linked to the case.
   *
   * @default true
   */
  readonly linkContact?: boolean;

  /**
   * Where to go if the case was updated but the contact could not be linked to it.
   *
   * @default - to the failure path
   */
  readonly onNotLinked?: FlowPart;
}

/**
 * Changes fields of a case, usually of the one that a get case or create case block before it found.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html
 */
export class UpdateCase extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [caseSpec({
    mode: 'update',
    type: 'UpdateCase',
    parameters: [
      { path: 'CaseId', kind: 'text', required: true, dynamic: 'either' },
      // The page requires it always; exports that only link do without.
      { path: 'CaseRequestFields', kind: 'map', required: ({ LinkContactToCase }) => LinkContactToCase !== 'true', dynamic: 'either', interpolates: true },
    ],
  })];

  constructor(blockName: string, private readonly props: UpdateCaseProps) {
    super(blockName);
    const { caseId, fields, linkContact, onNotLinked } = props;
    const problems = new Problems();
    checkTexts({ caseId }, problems);
    checkEntries('fields', fields, { min: 1 }, problems);
    problems.addUnless(linkContact !== false || !onNotLinked, 'NothingToLink',
      'onNotLinked must go with a link, got linkContact false; remove onNotLinked or linkContact');
    problems.throwIfAny(`UpdateCase ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { caseId = '$.Case.case_id', fields, linkContact = true, onNotLinked, onError } = this.props;
    return [{
      spec: UpdateCase._SPECS[0],
      parameters: { LinkContactToCase: String(linkContact), CaseId: caseId, CaseRequestFields: { ...fields } },
      errors: { ContactNotLinked: onNotLinked, NoMatchingError: onError },
    }];
  }
}
