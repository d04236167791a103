import type { Item, StateTable } from '../state-table';

/** `ANSWERED` is said by the flow: a person is on the line. */
export type RequestState = 'WAITING' | 'DIALLING' | 'ANSWERED' | 'OVER';

/** What is known of a request, without anything of the customer. */
export interface RequestRecord {
  readonly state: RequestState;
  /** The key of the lock that keeps other callbacks of the customer away. */
  readonly lockKey: string;
  readonly requestedAt: number;
  /** How many calls were made. */
  readonly attempts: number;
  /** The contact of the last call. */
  readonly contactId?: string;
  /** The second before which no further call is made. */
  readonly callAgainAt?: number;
}

/** Each method that changes something is one conditional write of one item. */
export interface RequestStore {
  /** Whether there was none of this id. */
  open(id: string, record: Pick<RequestRecord, 'lockKey' | 'requestedAt'>, expiresAt: number): Promise<boolean>;
  read(id: string): Promise<RequestRecord | undefined>;
  /** A call was started: false if a repeated message did it before, or the customer has answered already. */
  dialled(id: string, seen: RequestRecord, contactId: string): Promise<boolean>;
  /** The customer is on the line; false for a request that is over or unknown. */
  answered(id: string, contactId: string): Promise<boolean>;
  /** Nobody answered that call: the request waits for another one. */
  unanswered(id: string, contactId: string, callAgainAt: number): Promise<boolean>;
  close(id: string): Promise<void>;
  /** As if it had never been made. */
  withdraw(id: string): Promise<void>;
}

export class TableRequestStore implements RequestStore {
  constructor(private readonly table: StateTable) {}

  public async open(id: string, { lockKey, requestedAt }: Pick<RequestRecord, 'lockKey' | 'requestedAt'>, expiresAt: number): Promise<boolean> {
    const item = { pk: keyOf(id), state: 'WAITING', lockKey, requestedAt, attempts: 0, expiresAt };
    return this.table.put(item, { expression: 'attribute_not_exists(#pk) OR #expiresAt < :now', values: { now: requestedAt } });
  }

  public async read(id: string): Promise<RequestRecord | undefined> {
    return await this.table.read(keyOf(id)) as RequestRecord | undefined;
  }

  public async dialled(id: string, { attempts }: RequestRecord, contactId: string): Promise<boolean> {
    return this.change(id, { state: 'DIALLING', attempts: attempts + 1, contactId }, {
      expression: '#state = :waiting AND #attempts = :attempts', values: { waiting: 'WAITING', attempts },
    });
  }

  public async answered(id: string, contactId: string): Promise<boolean> {
    return this.change(id, { state: 'ANSWERED', contactId }, { expression: 'attribute_exists(#pk) AND #state <> :over', values: { over: 'OVER' } });
  }

  public async unanswered(id: string, contactId: string, callAgainAt: number): Promise<boolean> {
    return this.change(id, { state: 'WAITING', callAgainAt }, {
      expression: '#state = :dialling AND #contactId = :contactId', values: { dialling: 'DIALLING', contactId },
    });
  }

  public async close(id: string): Promise<void> {
    await this.change(id, { state: 'OVER' }, { expression: 'attribute_exists(#pk) AND #state <> :over', values: { over: 'OVER' } });
  }

  public async withdraw(id: string): Promise<void> {
    await this.table.remove(keyOf(id), { expression: '#state = :waiting AND #attempts = :none', values: { waiting: 'WAITING', none: 0 } });
  }

  private async change(id: string, changes: Item, condition: { expression: string; values: Item }): Promise<boolean> {
    return await this.table.update(keyOf(id), changes, condition) !== undefined;
  }
}

function keyOf(id: string): string {
  return `request#${id}`;
}
