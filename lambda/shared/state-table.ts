import {
  ConditionalCheckFailedException, DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, toAttributes, toItem } from './item';

export type { Item } from './item';

/** `#name` stands for the attribute of that name and `:name` for the value of that name. */
export interface Condition {
  readonly expression: string;
  readonly values: Item;
}

/** The part of an index up to a value of its sort key, which is a text. */
export interface IndexRange {
  readonly name: string;
  readonly value: string;
}

/**
 * A table of the helpers. What changes an item is one conditional write, so that there is no moment between a look and a
 * decision; who reads first, writes under the condition that nothing has changed.
 */
export class StateTable {
  constructor(private readonly client: DynamoDBClient, private readonly tableName: string) {}

  /** Whether the item was written. */
  public async put(item: Item, condition: Condition): Promise<boolean> {
    const command = new PutItemCommand({ TableName: this.tableName, Item: toAttributes(item), ...expressions(condition) });
    return await ifAllowed(this.client.send(command)) !== undefined;
  }

  /** The whole item after the change, or undefined if the condition refused it. */
  public async update(pk: string, changes: Item, { expression, values }: Condition): Promise<Item | undefined> {
    const assignments = Object.keys(changes).map((name) => `#${name} = :new_${name}`).join(', ');
    const renamed = Object.fromEntries(Object.entries(changes).map(([name, value]) => [`new_${name}`, value]));
    const done = await ifAllowed(this.client.send(new UpdateItemCommand({
      TableName: this.tableName,
      Key: toAttributes({ pk }),
      UpdateExpression: `SET ${assignments}`,
      ReturnValues: 'ALL_NEW',
      ...expressions({ expression, values: { ...values, ...renamed } }, assignments),
    })));
    return done && toItem(done.Attributes ?? {});
  }

  /** Whether the item was removed. */
  public async remove(pk: string, condition: Condition): Promise<boolean> {
    const command = new DeleteItemCommand({ TableName: this.tableName, Key: toAttributes({ pk }), ...expressions(condition) });
    return await ifAllowed(this.client.send(command)) !== undefined;
  }

  /** The item as it is now. */
  public async read(pk: string): Promise<Item | undefined> {
    const command = new GetItemCommand({ TableName: this.tableName, Key: toAttributes({ pk }), ConsistentRead: true });
    const { Item: found } = await this.client.send(command);
    return found && toItem(found);
  }

  /** The items with this value, from an index that follows the table within moments. */
  public async find(index: string, name: string, value: string, upTo?: IndexRange): Promise<Item[]> {
    const { Items } = await this.client.send(new QueryCommand({
      TableName: this.tableName,
      IndexName: index,
      KeyConditionExpression: `#name = :value${upTo ? ' AND #range <= :upTo' : ''}`,
      ExpressionAttributeNames: { '#name': name, ...(upTo && { '#range': upTo.name }) },
      ExpressionAttributeValues: toAttributes({ ':value': value, ...(upTo && { ':upTo': upTo.value }) }),
    }));
    return (Items ?? []).map(toItem);
  }
}

function expressions({ expression, values }: Condition, assignments = '') {
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: namesIn(expression + assignments),
    ExpressionAttributeValues: toAttributes(values, ':'),
  };
}

/** Every attribute gets an alias, because DynamoDB reserves hundreds of words. */
function namesIn(expression: string): Record<string, string> {
  return Object.fromEntries((expression.match(/#\w+/g) ?? []).map((alias) => [alias, alias.slice(1)]));
}

async function ifAllowed<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
