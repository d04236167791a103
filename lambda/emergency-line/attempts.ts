import type { StateTable } from '../shared/state-table';

/** The attempts of one caller at a PIN, since the first one that still counts. */
export interface Attempts {
  readonly pk: string;
  /** The identifiers of the attempts. */
  readonly ids: readonly string[];
  readonly expiresAt: number;
}

export interface AttemptStore {
  read(pk: string): Promise<Attempts | undefined>;
  /** Whether the attempts were put in the place of those that were seen. */
  replace(seen: Attempts | undefined, by: Attempts): Promise<boolean>;
  /** Forgets the attempts of a caller who turned out to know a PIN. */
  forget(attempts: Attempts): Promise<void>;
}

export class TableAttemptStore implements AttemptStore {
  constructor(private readonly table: StateTable) {}

  public async read(pk: string): Promise<Attempts | undefined> {
    const item = await this.table.read(pk);
    return item && { pk, ids: String(item.ids).split(' '), expiresAt: Number(item.expiresAt) };
  }

  public async replace(seen: Attempts | undefined, { pk, ids, expiresAt }: Attempts): Promise<boolean> {
    return this.table.put({ pk, ids: ids.join(' '), expiresAt }, unchanged(seen));
  }

  public async forget(attempts: Attempts): Promise<void> {
    await this.table.remove(attempts.pk, unchanged(attempts));
  }
}

/** Attempts that expired may be removed at any moment, which changes nothing. */
function unchanged(seen: Attempts | undefined) {
  return { expression: 'attribute_not_exists(#pk) OR #ids = :seen', values: { seen: seen?.ids.join(' ') ?? 'none' } };
}
