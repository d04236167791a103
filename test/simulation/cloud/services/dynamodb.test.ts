/// <reference path="../../../lambda/private/dynalite.d.ts" />
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as commands from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { ApiServer } from '../../../../src/simulation/cloud/http/api-server';
import { HttpDoor } from '../../../../src/simulation/cloud/http/http-door';
import { dynamodb } from '../../../../src/simulation/cloud/services/dynamodb/dynamodb';
import { Table } from '../../../../src/simulation/cloud/services/dynamodb/table';
import { listen, RunningServer } from '../../../lambda/private/http-server';
import { TABLE } from '../private/models';

const NAME = 'table';
const SECOND = 1000;
const DAY = 86_400 * SECOND;
let now = Date.now();
let table: Table;
let door: HttpDoor;
let reference: RunningServer;
let clients: { readonly ours: DynamoDBClient; readonly reference: DynamoDBClient };

beforeAll(async () => {
  table = new Table({ ...TABLE, name: NAME }, () => now);
  const server = new ApiServer({ services: { dynamodb: dynamodb(new Map([[NAME, table]])) }, now: () => now, faultOf: () => undefined });
  door = await HttpDoor.open((request) => server.answer(request));
  reference = await listen(dynalite({ createTableMs: 0 }));
  const client = (endpoint: string) => new DynamoDBClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  clients = { ours: client(door.url), reference: client(reference.url) };
  await clients.reference.send(new CreateTableCommand({
    TableName: NAME,
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: ['pk', 'holder'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    GlobalSecondaryIndexes: [{ IndexName: 'holder', KeySchema: [{ AttributeName: 'holder', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } }],
    BillingMode: 'PAY_PER_REQUEST',
  }));
});

afterAll(async () => {
  clients.ours.destroy();
  clients.reference.destroy();
  await door.close();
  await reference.close();
});

type Input = Record<string, unknown>;

async function said(client: DynamoDBClient, operation: string, input: Input): Promise<unknown> {
  const command = new (commands as never as Record<string, new (given: Input) => never>)[`${operation}Command`]({ TableName: NAME, ...input });
  return client.send(command).then(
    ({ $metadata, ...answer }: { $metadata: unknown }) => answer,
    (error: Error & { Item?: unknown }) => ({ error: error.name, ...(error.Item ? { item: error.Item } : {}) }),
  );
}

async function allItems(client: DynamoDBClient): Promise<unknown> {
  const { Items } = await said(client, 'Scan', {}) as { readonly Items: { readonly pk: { readonly S: string } }[] };
  return Items.sort((one, other) => one.pk.S.localeCompare(other.pk.S));
}

const ITEM = { pk: { S: 'a' }, holder: { S: 'h' }, count: { N: '3' }, text: { S: 'callback' } };
const KEY = { Key: { pk: { S: 'a' } } };
const VALUES = { ':three': { N: '3' }, ':four': { N: '4' }, ':text': { S: 'callback' }, ':part': { S: 'call' }, ':holder': { S: 'h' } };

/** A write that goes through if the condition holds; every value must be used. */
function under(condition: string, more: Input = {}): [string, Input] {
  const used = Object.entries(VALUES).filter(([name]) => new RegExp(`${name}\\b`).test(condition + String(more.UpdateExpression ?? '')));
  return ['UpdateItem', {
    ...KEY,
    UpdateExpression: 'SET done = if_not_exists(done, #c)',
    ConditionExpression: condition,
    ExpressionAttributeNames: { '#c': 'count', '#t': 'text' },
    ReturnValues: 'ALL_NEW',
    ...(used.length > 0 && { ExpressionAttributeValues: Object.fromEntries(used) }),
    ...more,
  }];
}

const CONDITIONS = [
  'attribute_exists(pk) AND #c = :three AND attribute_exists(#t)', 'attribute_not_exists(pk) OR #t = :text', 'attribute_not_exists(#t)',
  '#c < :four AND #t <> :part', '#c <= :three AND #t > :part', '#c > :three AND #t = :text', 'NOT #c >= :four AND begins_with(#t, :part)',
  'NOT (#c = :three AND #t = :text)', '(#c = :four OR #c = :three) AND contains(#t, :part)', '#c BETWEEN :three AND :four AND #t = :text',
  '#c IN (:four, :three) and #t = :text', '#c = :text OR #t = :three', 'nowhere = :three OR #t < #c', 'nowhere <> :three AND #t = :text',
  'attribute_not_exists(nowhere) AND (#t = :part OR #c < :three) OR #t = :text', '#c < :text OR #t < :four',
];

const UPDATES = [
  'SET #c = #c + :four REMOVE #t', 'SET #c = :four - :three, more = #t', 'ADD #c :four', 'ADD fresh :four', 'SET more = if_not_exists(more, :text)',
  'SET #t = nowhere', 'REMOVE #t, nowhere', 'SET #t = #t + :four',
];

const plainUpdate = (expression: string): [string, Input] => {
  const [operation, input] = under('', { UpdateExpression: expression, ConditionExpression: undefined });
  const names = Object.entries(input.ExpressionAttributeNames as object).filter(([name]) => expression.includes(name));
  return [operation, { ...input, ExpressionAttributeNames: names.length > 0 ? Object.fromEntries(names) : undefined }];
};

const OTHERS: [string, Input][] = [
  ['GetItem', KEY],
  ['GetItem', { Key: { pk: { S: 'missing' } } }],
  ['GetItem', { Key: { other: { S: 'a' } } }],
  ['PutItem', { Item: { ...ITEM, text: { S: 'new' } }, ReturnValues: 'ALL_OLD' }],
  ['PutItem', { Item: ITEM, ConditionExpression: 'attribute_not_exists(pk)' }],
  ['PutItem', { Item: { holder: { S: 'h' } } }],
  ['DeleteItem', { ...KEY, ReturnValues: 'ALL_OLD' }],
  ['DeleteItem', { ...KEY, ConditionExpression: 'holder = :x', ExpressionAttributeValues: { ':x': { S: 'other' } } }],
  ['DeleteItem', { Key: { pk: { S: 'missing' } } }],
  ['UpdateItem', { Key: { pk: { S: 'fresh' } }, UpdateExpression: 'SET a = :x', ExpressionAttributeValues: { ':x': { S: 'x' } }, ReturnValues: 'ALL_NEW' }],
  ['Query', { IndexName: 'holder', KeyConditionExpression: 'holder = :holder', ExpressionAttributeValues: { ':holder': { S: 'h' } } }],
  ['Query', { IndexName: 'holder', KeyConditionExpression: 'holder = :holder', ExpressionAttributeValues: { ':holder': { S: 'nobody' } } }],
  ['Query', { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'a' } } }],
  ['Scan', {}],
  ['Scan', { FilterExpression: 'attribute_exists(nowhere)' }],
  ['GetItem', { ...KEY, TableName: 'elsewhere' }],
];

const CASES = [...CONDITIONS.map((condition) => under(condition)), ...UPDATES.map(plainUpdate), ...OTHERS];

test.each(CASES.map(([operation, input]) => [`${operation} ${JSON.stringify(input)}`, operation, input] as const))(
  'the table answers, and is afterwards, as another implementation: %s', async (_, operation, input) => {
    const results = await Promise.all(Object.values(clients).map(async (client) => {
      await said(client, 'DeleteItem', { Key: { pk: { S: 'fresh' } } });
      await said(client, 'PutItem', { Item: ITEM });
      return [await said(client, operation, input), await allItems(client)];
    }));
    expect(results[0]).toEqual(results[1]);
  });

test('an item can be read after it has expired, until it is removed days later', () => {
  table.put({ pk: 'short', expiresAt: now / SECOND + 60 });
  now += DAY;
  expect(table.item({ pk: 'short' })).toBeDefined();
  now += 2 * DAY;
  expect(table.item({ pk: 'short' })).toBeUndefined();
  expect(table.get({ pk: { S: 'short' } })).toBeUndefined();
});

test.each(['size(#t) > :three', 'a.b = :three', 'pk'])('a condition that is not simulated is refused: %s', async (condition) => {
  table.put({ pk: 'a' });
  expect(await said(clients.ours, ...under(condition))).toEqual({ error: 'ValidationException' });
});
