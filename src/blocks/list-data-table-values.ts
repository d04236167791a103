import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { checkDataTable, dataTableSpec, primaryValues, primaryValueSpecs } from './authoring/data-table-spec';
import { checkEntries, checkTexts, given } from './authoring/text-checks';

const MAX_GROUPS = 5;

/**
 * The rows to list: those whose primary attributes have these values.
 */
export interface DataTableKeyGroup {
  /** The name of the group. Unique in the block. */
  readonly name: string;

  /**
   * The values of primary attributes: texts, or paths of attributes.
   *
   * @default - all rows
   */
  readonly primaryValues?: Record<string, string>;
}

/**
 * Properties of a list data table values block.
 */
export interface ListDataTableValuesProps extends BlockProps {
  /** The identifier or the ARN of the data table, or the path of an attribute that holds one. */
  readonly dataTable: string;

  /**
   * Which rows to list, 1 to 5 groups.
   *
   * @default - all rows
   */
  readonly keyGroups?: DataTableKeyGroup[];
}

/**
 * Lists rows of a data table, for `Attribute.dataTableList`. What the block before it listed is gone.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html
 */
export class ListDataTableValues extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [dataTableSpec('list', 'ListDataTableValues', [
    { path: 'PrimaryKeyGroups', kind: 'list', max: MAX_GROUPS },
    { path: 'PrimaryKeyGroups[].PrimaryKeyGroupName', kind: 'text', required: true, dynamic: 'static' },
    ...primaryValueSpecs('PrimaryKeyGroups', 'Name'),
  ], '$.DataTableList')];

  constructor(blockName: string, private readonly props: ListDataTableValuesProps) {
    super(blockName);
    const { dataTable, keyGroups } = props;
    const problems = new Problems();
    checkDataTable(dataTable, 'keyGroups', keyGroups ? keyGroups.length : 1, MAX_GROUPS, problems);
    keyGroups?.forEach((group, index) => {
      checkTexts({ [`keyGroups[${index}].name`]: group.name }, problems);
      checkEntries(`keyGroups[${index}].primaryValues`, group.primaryValues, {}, problems);
    });
    problems.throwIfAny(`ListDataTableValues ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { dataTable, keyGroups, onError } = this.props;
    return [{
      spec: ListDataTableValues._SPECS[0],
      parameters: given({
        DataTableId: dataTable,
        PrimaryKeyGroups: keyGroups?.map((group) => given({
          PrimaryKeyGroupName: group.name,
          PrimaryValues: group.primaryValues && primaryValues(group.primaryValues, 'Name'),
        })),
      }),
      errors: { NoMatchingError: onError },
    }];
  }
}
