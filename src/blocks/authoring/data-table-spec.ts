import { checkTexts } from './text-checks';
import { FLOW_TYPES } from '../../language/flow-type';
import { valueText } from '../../language/json';
import { Problems } from '../../language/problems';
import { BlockSpec, ParameterSpec } from '../../language/spec';

/** The modes of the data table block have the table in common. */
export function dataTableSpec(mode: string, type: string, parameters: readonly ParameterSpec[], writes?: string): BlockSpec {
  return {
    block: `Data table (${mode})`,
    type,
    category: 'integrate',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html',
    parameters: [{ path: 'DataTableId', kind: 'text', required: true, dynamic: 'either' }, ...parameters],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    ...(writes ? { writes: [writes] } : {}),
    summary: ({ DataTableId }) => `${mode} ${valueText(DataTableId)}`,
  };
}

/** Names and values of a row's primary attributes, under the names that the mode has for them. */
export function primaryValueSpecs(list: string, name: string): ParameterSpec[] {
  return [
    { path: `${list}[].PrimaryValues`, kind: 'list' },
    { path: `${list}[].PrimaryValues[].${name}`, kind: 'text', required: true, dynamic: 'static' },
    { path: `${list}[].PrimaryValues[].Value`, kind: 'text', required: true, dynamic: 'either' },
  ];
}

/** A map of primary values as the list that the wire wants. */
export function primaryValues(values: Readonly<Record<string, string>>, name: string): Record<string, string>[] {
  return Object.entries(values).map(([key, Value]) => ({ [name]: key, Value }));
}

export function checkDataTable(dataTable: string, prop: string, count: number, max: number, problems: Problems): void {
  checkTexts({ dataTable }, problems);
  problems.addUnless(count >= 1 && count <= max, 'ListLength',
    `${prop} must have 1 to ${max} entries, got ${count}; ${count < 1 ? 'add one' : 'use several blocks'}`);
}
