import type { StateTable } from '../state-table';

/** The wish of one run of a function to send one text. */
export interface Claim {
  readonly pk: string;
  /** The name of the run, which no other has. */
  readonly attempt: string;
  /** The place in line that the text is for, 0 if it is for none. The right to a text ends with the one for a nearer place. */
  readonly place: number;
}

/** The once-only record of texts. Each method is one conditional write of one item. */
export interface TextRecords {
  /** Whether this claim may send. */
  reserve(claim: Claim, expiresAt: number): Promise<boolean>;
  /** Gives the right to send back, down to the text for the place before; whether it was still this claim's. */
  withdraw(claim: Claim, expiresAt: number, placeBefore?: number): Promise<boolean>;
}

const MINE = '#attempt = :attempt';
// The client library repeats a write whose answer was lost; the name of the attempt tells its own record from another's.
const FREE_OR_MINE = `attribute_not_exists(#pk) OR #place > :place OR ${MINE}`;

export class TableTextRecords implements TextRecords {
  constructor(private readonly table: StateTable) {}

  public async reserve({ pk, attempt, place }: Claim, expiresAt: number): Promise<boolean> {
    return this.table.put({ pk, attempt, place, expiresAt }, { expression: FREE_OR_MINE, values: { attempt, place } });
  }

  public async withdraw({ pk, attempt }: Claim, expiresAt: number, placeBefore?: number): Promise<boolean> {
    const mine = { expression: MINE, values: { attempt } };
    return placeBefore === undefined
      ? this.table.remove(pk, mine)
      : this.table.put({ pk, attempt, place: placeBefore, expiresAt }, mine);
  }
}
