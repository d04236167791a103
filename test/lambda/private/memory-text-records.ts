import type { Claim, TextRecords } from '../../../lambda/shared/texts/text-record';

/** The conditions of the text records in plain words. */
export class MemoryTextRecords implements TextRecords {
  public readonly items = new Map<string, Claim & { expiresAt: number }>();

  public async reserve(claim: Claim, expiresAt: number): Promise<boolean> {
    const item = this.items.get(claim.pk);
    if (item && item.place <= claim.place && !this.isMine(claim)) return false;
    this.items.set(claim.pk, { ...claim, expiresAt });
    return true;
  }

  public async withdraw(claim: Claim, expiresAt: number, placeBefore?: number): Promise<boolean> {
    if (!this.isMine(claim)) return false;
    if (placeBefore === undefined) this.items.delete(claim.pk);
    else this.items.set(claim.pk, { ...claim, place: placeBefore, expiresAt });
    return true;
  }

  private isMine({ pk, attempt }: Claim): boolean {
    return this.items.get(pk)?.attempt === attempt;
  }
}
