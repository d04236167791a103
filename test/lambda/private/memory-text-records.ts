import type { Attempt, TextRecords } from '../../../lambda/queue-position-sms/text-record';

/** The conditions of the text records in plain words. */
export class MemoryTextRecords implements TextRecords {
  public readonly items = new Map<string, Attempt & { expiresAt: number; messageId?: string }>();

  public async reserve(attempt: Attempt, expiresAt: number): Promise<boolean> {
    if (this.items.has(attempt.pk) && !this.mine(attempt)) return false;
    this.items.set(attempt.pk, { ...attempt, expiresAt });
    return true;
  }

  public async withdraw(attempt: Attempt): Promise<boolean> {
    return this.mine(attempt) && this.items.delete(attempt.pk);
  }

  public async complete(attempt: Attempt, messageId: string): Promise<void> {
    if (this.mine(attempt)) this.items.set(attempt.pk, { ...this.items.get(attempt.pk)!, messageId });
  }

  private mine({ pk, attempt }: Attempt): boolean {
    return this.items.get(pk)?.attempt === attempt;
  }
}
