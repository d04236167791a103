import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { checkDataTable, dataTableSpec, primaryValues, primaryValueSpecs } from './authoring/data-table-spec';
import { checkEntries, checkNames, checkTexts, given } from './authoring/text-checks';

const MAX_QUERIES = 5;

/**
 * What to read from one row of a data table.
 */
export interface DataTableQuery {
  /** The name under which the values are found: `Attribute.dataTable(name, attribute)`. Unique in the block. */
  readonly name: string;

  /** The attributes (columns) to read. At least one. */
  readonly attributes: string[];

  /**
   * The values of the row's primary attributes: texts, or paths of attributes.
   *
   * @default - the table has no primary attributes, or its default values are read
   */
  readonly primaryValues?: Record<string, string>;
}

/**
 * Properties of an evaluate data table values block.
 */
export interface EvaluateDataTableValuesProps extends BlockProps {
  /** The identifier or the ARN of the data table, or the path of an attribute that holds one. */
  readonly dataTable: string;

  /** What to read, 1 to 5 queries. */
  readonly queries: DataTableQuery[];
}

/**
 * Reads values of a data table, for `Attribute.dataTable`. Values of a later block with the same query name replace them.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html
 */
export class EvaluateDataTableValues extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [dataTableSpec('evaluate', 'EvaluateDataTableValues', [
    { path: 'Queries', kind: 'list', required: true, min: 1, max: MAX_QUERIES },
    { path: 'Queries[].QueryName', kind: 'text', required: true, dynamic: 'static' },
    { path: 'Queries[].Attributes', kind: 'list', required: true, min: 1 },
    ...primaryValueSpecs('Queries', 'AttributeName'),
  ], '$.DataTables')];

  constructor(blockName: string, private readonly props: EvaluateDataTableValuesProps) {
    super(blockName);
    const { dataTable, queries } = props;
    const names = queries.map(({ name }) => name);
    const problems = new Problems();
    checkDataTable(dataTable, 'queries', queries.length, MAX_QUERIES, problems);
    problems.addUnless(new Set(names).size === names.length, 'QueryNamedTwice', `queries must have names of their own, got ${shown(names)}; rename one of them`);
    queries.forEach((query, index) => {
      checkTexts({ [`queries[${index}].name`]: query.name }, problems);
      checkNames(`queries[${index}].attributes`, query.attributes, { min: 1 }, problems);
      checkEntries(`queries[${index}].primaryValues`, query.primaryValues, {}, problems);
    });
    problems.throwIfAny(`EvaluateDataTableValues ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { dataTable, queries, onError } = this.props;
    return [{
      spec: EvaluateDataTableValues._SPECS[0],
      parameters: {
        DataTableId: dataTable,
        Queries: queries.map((query) => given({
          QueryName: query.name,
          Attributes: [...query.attributes],
          PrimaryValues: query.primaryValues && primaryValues(query.primaryValues, 'AttributeName'),
        })),
      },
      errors: { NoMatchingError: onError },
    }];
  }
}
