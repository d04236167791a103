import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, string | number>;

/** `#name` stands for the attribute of that name and `:name` for the value of that name. */
export interface Condition {
  readonly expression: string;
  readonly values: Item;
}

/**
 * A table of the helpers. What changes an item is one conditional write, so that there is no moment between a look and a
 * decision; who reads first, writes under the condition that nothing has changed.
 */
export class StateTable {
  private readonly client: DynamoDBDocumentClient;

  constructor(client: DynamoDBClient, private readonly tableName: string) {
    this.client = DynamoDBDocumentClient.from(client);
  }

  /** Whether the item was written. */
  public async put(item: Item, condition: Condition): Promise<boolean> {
    const command = new PutCommand({ TableName: this.tableName, Item: item, ...expressions(condition) });
    return await ifAllowed(this.client.send(command)) !== undefined;
  }

  /** The whole item after the change, or undefined if the condition refused it. */
  public async update(pk: string, changes: Item, condition: Condition): Promise<Item | undefined> {
    const assignments = Object.keys(changes).map((name) => `#${name} = :new_${name}`).join(', ');
    const values = Object.fromEntries(Object.entries(changes).map(([name, value]) => [`:new_${name}`, value]));
    const where = expressions(condition, assignments);
    const done = await ifAllowed(this.client.send(new UpdateCommand({
      TableName: this.tableName,
      Key: { pk },
      UpdateExpression: `SET ${assignments}`,
      ReturnValues: 'ALL_NEW',
      ...where,
      ExpressionAttributeValues: { ...where.ExpressionAttributeValues, ...values },
    })));
    return done && (done.Attributes ?? {}) as Item;
  }

  /** Whether the item was removed. */
  public async remove(pk: string, condition: Condition): Promise<boolean> {
    const command = new DeleteCommand({ TableName: this.tableName, Key: { pk }, ...expressions(condition) });
    return await ifAllowed(this.client.send(command)) !== undefined;
  }

  /** The item as it is now. */
  public async read(pk: string): Promise<Item | undefined> {
    const { Item: item } = await this.client.send(new GetCommand({ TableName: this.tableName, Key: { pk }, ConsistentRead: true }));
    return item as Item | undefined;
  }

  /** The items with this value, from an index that follows the table within moments. */
  public async find(index: string, name: string, value: string): Promise<Item[]> {
    const { Items } = await this.client.send(new QueryCommand({
      TableName: this.tableName,
      IndexName: index,
      KeyConditionExpression: '#name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }));
    return (Items ?? []) as Item[];
  }
}

/** Every attribute gets an alias, because DynamoDB reserves hundreds of words. */
function expressions({ expression, values }: Condition, alsoNamedIn = '') {
  const aliases = `${expression} ${alsoNamedIn}`.match(/#\w+/g) ?? [];
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: Object.fromEntries(aliases.map((alias) => [alias, alias.slice(1)])),
    ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
  };
}

async function ifAllowed<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
