import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { checkDataTable, dataTableSpec, primaryValues, primaryValueSpecs } from './authoring/data-table-spec';
import { checkEntries, checkTexts } from './authoring/text-checks';

const MAX_ATTRIBUTES = 25;

/**
 * What to write into one row of a data table. At least one of values and defaultValues is given.
 */
export interface DataTableRow {
  /** The name of the row in this block. */
  readonly name: string;

  /**
   * The values of the row's primary attributes: texts, or paths of attributes.
   *
   * @default - the table has no primary attributes
   */
  readonly primaryValues?: Record<string, string>;

  /**
   * The new values by attribute (column): texts, or paths of attributes.
   *
   * @default - no values
   */
  readonly values?: Record<string, string>;

  /**
   * The attributes (columns) that get their default value.
   *
   * @default - none
   */
  readonly defaultValues?: string[];
}

/**
 * Properties of an upsert data table values block.
 */
export interface UpsertDataTableValuesProps extends BlockProps {
  /** The identifier or the ARN of the data table, or the path of an attribute that holds one. */
  readonly dataTable: string;

  /** What to write: at least one row, and at most 25 attributes in all rows together. */
  readonly rows: DataTableRow[];
}

/**
 * Writes rows of a data table: new ones, or new values into those that are there.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html
 */
export class UpsertDataTableValues extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [dataTableSpec('write', 'UpsertDataTableValues', [
    { path: 'LockVersion', kind: 'text', required: true, dynamic: 'static' },
    { path: 'DataTableUpsertAttributes', kind: 'list', required: true, min: 1, max: MAX_ATTRIBUTES },
    { path: 'DataTableUpsertAttributes[].PrimaryKeyGroupName', kind: 'text', required: true, dynamic: 'static' },
    ...primaryValueSpecs('DataTableUpsertAttributes', 'Name'),
    { path: 'DataTableUpsertAttributes[].Attributes', kind: 'list', required: true, min: 1, max: MAX_ATTRIBUTES },
    { path: 'DataTableUpsertAttributes[].Attributes[].Name', kind: 'text', required: true, dynamic: 'static' },
    { path: 'DataTableUpsertAttributes[].Attributes[].Value', kind: 'text', dynamic: 'either' },
    // Whether the wire wants a text or a boolean is not published, so the values are not judged.
    { path: 'DataTableUpsertAttributes[].Attributes[].UseDefaultValue', kind: 'text', dynamic: 'static' },
  ])];

  constructor(blockName: string, private readonly props: UpsertDataTableValuesProps) {
    super(blockName);
    const { dataTable, rows } = props;
    const attributes = rows.map((row) => columns(row).length);
    const total = attributes.reduce((sum, count) => sum + count, 0);
    const problems = new Problems();
    checkDataTable(dataTable, 'rows', rows.length, MAX_ATTRIBUTES, problems);
    problems.addUnless(total <= MAX_ATTRIBUTES, 'TooManyAttributes',
      `rows must have at most ${MAX_ATTRIBUTES} attributes in all, got ${total}; use several blocks`);
    rows.forEach((row, index) => {
      checkTexts({ [`rows[${index}].name`]: row.name }, problems);
      checkEntries(`rows[${index}].primaryValues`, row.primaryValues, {}, problems);
      checkEntries(`rows[${index}].values`, row.values, {}, problems);
      problems.addUnless(attributes[index] > 0, 'NothingToWrite', `rows[${index}] must write something, got neither values nor defaultValues; give one of them`);
    });
    problems.throwIfAny(`UpsertDataTableValues ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { dataTable, rows, onError } = this.props;
    return [{
      spec: UpsertDataTableValues._SPECS[0],
      parameters: {
        LockVersion: 'LATEST',
        DataTableId: dataTable,
        DataTableUpsertAttributes: rows.map((row) => ({
          PrimaryKeyGroupName: row.name,
          ...(row.primaryValues ? { PrimaryValues: primaryValues(row.primaryValues, 'Name') } : {}),
          Attributes: columns(row),
        })),
      },
      errors: { NoMatchingError: onError },
    }];
  }
}

function columns({ values = {}, defaultValues = [] }: DataTableRow): Record<string, string>[] {
  return [...primaryValues(values, 'Name'), ...defaultValues.map((Name) => ({ Name, UseDefaultValue: 'true' }))];
}
