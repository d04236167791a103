import type { StateTable } from '../shared/state-table';

/** Who was let in on which contact. What follows in the call goes by it and not by what the flow says. */
export interface SessionStore {
  open(contactId: string, author: string, expiresAt: number): Promise<void>;
  /** The author, while the session lasts. */
  authorOf(contactId: string, now: number): Promise<string | undefined>;
}

export class TableSessionStore implements SessionStore {
  constructor(private readonly table: StateTable) {}

  /** A session that another author opened on the same contact stays: nobody talks in somebody else's name. */
  public async open(contactId: string, author: string, expiresAt: number): Promise<void> {
    const condition = { expression: 'attribute_not_exists(#pk) OR #author = :author', values: { author } };
    if (!await this.table.put({ pk: keyOf(contactId), author, expiresAt }, condition)) throw new Error('The contact has another session.');
  }

  public async authorOf(contactId: string, now: number): Promise<string | undefined> {
    const session = await this.table.read(keyOf(contactId));
    return session && Number(session.expiresAt) > now ? String(session.author) : undefined;
  }
}

function keyOf(contactId: string): string {
  return `session#${contactId}`;
}
