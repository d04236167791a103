import type { DeployedResource } from '../deployed-resource';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

/** Attributes and records are resources of their own. */
const dataTable: Reader = ({ arn, properties }, { dataTables, resources }) => {
  const parts = (type: string) => resources.filter((one) => one.type === type && one.properties.optionalText('DataTableArn') === arn);
  dataTables.set(arn, {
    arn,
    name: properties.text('Name'),
    attributes: parts('AWS::Connect::DataTableAttribute').map(attribute),
    records: parts('AWS::Connect::DataTableRecord').map(({ properties: record }) => {
      const cells = record.at('DataTableRecord');
      return { primary: cellsOf(cells.items('PrimaryValues')), values: cellsOf(cells.items('Values')) };
    }),
  });
};

function attribute({ arn, properties }: DeployedResource) {
  return { id: arn.split('/').pop()!, name: properties.text('Name'), type: properties.text('ValueType'), isPrimary: properties.flag('Primary') === true };
}

function cellsOf(cells: readonly Properties[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell) => [cell.text('AttributeId'), cell.optionalText('AttributeValue') ?? '']));
}

export const DATA_TABLE = { 'AWS::Connect::DataTable': dataTable };
