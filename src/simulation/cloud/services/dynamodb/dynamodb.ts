import { Attributes, attributesIn } from './attributes';
import { meets } from './condition';
import { Table } from './table';
import { updated } from './update';
import { Aliases } from './words';
import type { JsonObject } from '../../../../language/json';
import { ApiError, Service, serviceOf } from '../../http/api-call';

/** What helpers do with their tables: single items, conditional writes, and an index. */
export function dynamodb(tables: ReadonlyMap<string, Table>): Service {
  const on = (work: (table: Table, input: JsonObject) => object) => (input: JsonObject) => work(tableOf(tables, input), input);
  return serviceOf({
    GetItem: on(getItem), PutItem: on(putItem), UpdateItem: on(updateItem), DeleteItem: on(deleteItem), Query: on(query), Scan: on(scan),
  });
}

function tableOf(tables: ReadonlyMap<string, Table>, { TableName }: JsonObject): Table {
  const name = String(TableName).split('/').pop()!;
  const table = tables.get(name);
  if (table) return table;
  throw new ApiError('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`);
}

function getItem(table: Table, input: JsonObject): object {
  const item = table.get(attributesIn(input, 'Key'));
  return item ? { Item: item } : {};
}

function putItem(table: Table, input: JsonObject): object {
  const item = attributesIn(input, 'Item');
  const before = table.get(item);
  checkCondition(input, before);
  table.set(item);
  return returned(input, before, item);
}

function updateItem(table: Table, input: JsonObject): object {
  const key = attributesIn(input, 'Key');
  const before = table.get(key);
  checkCondition(input, before);
  const after = { ...updated(String(input.UpdateExpression ?? ''), aliasesOf(input), before ?? {}), ...key };
  table.set(after);
  return returned(input, before, after);
}

function deleteItem(table: Table, input: JsonObject): object {
  const key = attributesIn(input, 'Key');
  const before = table.get(key);
  checkCondition(input, before);
  table.delete(key);
  return returned(input, before, undefined);
}

/** One page holds everything; whoever sets a limit gets the first ones. */
function query(table: Table, input: JsonObject): object {
  const ofKey = (item: Attributes) => meets(String(input.KeyConditionExpression), aliasesOf(input), item);
  return page(input, table.all(input.IndexName as string | undefined).filter(ofKey));
}

function scan(table: Table, input: JsonObject): object {
  return page(input, table.all(input.IndexName as string | undefined));
}

function page(input: JsonObject, found: Attributes[]): object {
  const scanned = found.slice(0, Number(input.Limit ?? Infinity));
  const items = scanned.filter((item) => meets(input.FilterExpression as string | undefined, aliasesOf(input), item));
  return { Items: items, Count: items.length, ScannedCount: scanned.length };
}

function checkCondition(input: JsonObject, before: Attributes | undefined): void {
  if (meets(input.ConditionExpression as string | undefined, aliasesOf(input), before)) return;
  const seen = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before ? { Item: before } : {};
  throw new ApiError('ConditionalCheckFailedException', 'The conditional request failed', 400, seen);
}

function returned({ ReturnValues }: JsonObject, before: Attributes | undefined, after: Attributes | undefined): object {
  const asked = ReturnValues === 'ALL_OLD' ? before : ReturnValues === 'ALL_NEW' ? after : undefined;
  return asked ? { Attributes: asked } : {};
}

function aliasesOf(input: JsonObject): Aliases {
  return { names: attributesIn(input, 'ExpressionAttributeNames'), values: attributesIn(input, 'ExpressionAttributeValues') };
}
