/// <reference path="./dynalite.d.ts" />
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { listen, Reply, RunningServer, serve } from './http-server';
import { findPhoneNumber } from './phone-numbers';
import { DUE_INDEX, SLOT_INDEX } from '../../../lambda/shared/bookings/booking-store';
import { HOLDER_INDEX } from '../../../lambda/shared/callback-lock';

export const TABLE_NAME = 'callback-state';

/** Each is named after its key; one is sorted by another key. */
const INDEXES = [HOLDER_INDEX, SLOT_INDEX, DUE_INDEX];
const SORT_KEYS: Readonly<Record<string, string>> = { [DUE_INDEX]: SLOT_INDEX };
/** Of a booking that is called when its slot begins: the one number that a table may hold. */
const PROMISED_NUMBER = /"number":\{"S":"[^"]*"\}/g;

/**
 * A reply stands in for the store. The others let the write happen: `loseAnswer` cuts the connection, so that the client cannot
 * know, and `answerLateMilliseconds` keeps the answer back.
 */
export type Fault = Reply | { readonly loseAnswer: true } | { readonly answerLateMilliseconds: number };

/** A real conditional store behind a door that a test can break. */
export class StateTableDouble {
  /** Behind the door is dynalite, or another store that speaks its language. */
  public static async start(endpoint?: string): Promise<StateTableDouble> {
    const double = new StateTableDouble();
    double.store = endpoint ? { url: endpoint, close: async () => undefined } : await listen(dynalite({ createTableMs: 0 }));
    double.door = await serve(async (request, body) => double.pass(String(request.headers['x-amz-target']), request.headers, body));
    double.client = DynamoDBDocumentClient.from(new DynamoDBClient({
      endpoint: double.store.url, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }));
    const create = double.client.send(new CreateTableCommand({
      TableName: TABLE_NAME,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: ['pk', ...INDEXES].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      GlobalSecondaryIndexes: INDEXES.map((name) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: name, KeyType: 'HASH' as const },
          ...SORT_KEYS[name] ? [{ AttributeName: SORT_KEYS[name], KeyType: 'RANGE' as const }] : [],
        ],
        Projection: { ProjectionType: 'ALL' as const },
      })),
      BillingMode: 'PAY_PER_REQUEST',
    }));
    // A store that outlives the test has the table already.
    await create.catch((error) => { if (!(error instanceof ResourceInUseException)) throw error; });
    return double;
  }

  /** Names of the operations that came through the door, in order. */
  public readonly operations: string[] = [];

  private leaks: string[] = [];
  private store!: RunningServer;
  private door!: RunningServer;
  private client!: DynamoDBDocumentClient;

  /** Asked once per request; the number counts the requests since the last reset. */
  public fault: (operation: string, count: number) => Fault | undefined = () => undefined;

  public get url(): string {
    return this.door.url;
  }

  /** Past the door, for tests that need no broken one and many requests. */
  public get storeUrl(): string {
    return this.store.url;
  }

  public reset(): void {
    this.operations.length = 0;
    this.fault = () => undefined;
  }

  public async items(): Promise<Record<string, any>[]> {
    const { Items } = await this.client.send(new ScanCommand({ TableName: TABLE_NAME, ConsistentRead: true }));
    return Items ?? [];
  }

  public async item(where: Record<string, unknown>): Promise<Record<string, any> | undefined> {
    return (await this.items()).find((item) => Object.entries(where).every(([name, value]) => item[name] === value));
  }

  public async put(item: Record<string, unknown>): Promise<void> {
    await this.client.send(new PutCommand({ TableName: TABLE_NAME, Item: item }));
  }

  public async close(): Promise<void> {
    this.client.destroy();
    await this.door.close();
    await this.store.close();
    expect(this.leaks).toEqual([]);
  }

  private async pass(target: string, headers: NodeJS.Dict<string | string[]>, body: string): Promise<Reply> {
    if (findPhoneNumber(body.replace(PROMISED_NUMBER, ''))) this.leaks.push(body);
    const operation = target.split('.')[1];
    const fault = this.fault(operation, this.operations.push(operation));
    if (fault && !('loseAnswer' in fault) && !('answerLateMilliseconds' in fault)) return fault;
    const answer = await fetch(this.store.url, { method: 'POST', headers: forwarded(headers), body });
    const text = await answer.text();
    if (fault && 'loseAnswer' in fault) return { hangUp: true };
    const delayMilliseconds = fault?.answerLateMilliseconds;
    if (answer.ok) return { raw: text, delayMilliseconds };
    const { __type, message } = JSON.parse(text);
    return { error: { type: String(__type).split('#')[1], status: answer.status, message }, delayMilliseconds };
  }
}

function forwarded(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const names = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}
