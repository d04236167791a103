import type { StateTable } from '../shared/state-table';

/** One run of the function that wants to send the text of one callback. */
export interface Attempt {
  readonly pk: string;
  readonly attempt: string;
}

/** The once-only record of a text. Each method is one conditional write of one item. */
export interface TextRecords {
  /** Whether this attempt may send. */
  reserve(attempt: Attempt, expiresAt: number): Promise<boolean>;
  /** Gives the right to send back; whether it was still this attempt's. */
  withdraw(attempt: Attempt): Promise<boolean>;
  complete(attempt: Attempt, messageId: string): Promise<void>;
}

const MINE = '#attempt = :attempt';
// The client library repeats a write whose answer was lost; the name of the attempt tells its own record from another's.
const NONE_OR_MINE = `attribute_not_exists(#pk) OR ${MINE}`;

export class TableTextRecords implements TextRecords {
  constructor(private readonly table: StateTable) {}

  public async reserve({ pk, attempt }: Attempt, expiresAt: number): Promise<boolean> {
    return this.table.put({ pk, attempt, expiresAt }, { expression: NONE_OR_MINE, values: { attempt } });
  }

  public async withdraw({ pk, attempt }: Attempt): Promise<boolean> {
    return this.table.remove(pk, { expression: MINE, values: { attempt } });
  }

  public async complete({ pk, attempt }: Attempt, messageId: string): Promise<void> {
    await this.table.update(pk, { messageId }, { expression: MINE, values: { attempt } });
  }
}
