import type { ContactFate, ContactRef, LiveContacts } from '../../../../lambda/shared/locks/contact-fate';

/** Who lives and who does not. A contact that nobody told it about is not found. */
export class VirtualConnect implements LiveContacts {
  public readonly fates = new Map<string, ContactFate>();
  /** What was asked of it, as `describe callback`. */
  public readonly calls: string[] = [];
  /** Set by tests in which the service fails. */
  public failure: Error | undefined;

  constructor(private readonly clock: () => number) {}

  public begin(contactId: string): void {
    this.fates.set(contactId, { stage: 'waiting' });
  }

  public end(contactId: string, reachedAgent = false): void {
    if (this.fates.get(contactId)?.stage !== 'ended') this.fates.set(contactId, { stage: 'ended', at: this.clock(), reachedAgent });
  }

  public lives(contactId: string): boolean {
    return ['waiting', 'busy'].includes(this.fates.get(contactId)?.stage ?? '');
  }

  public async describe({ contactId }: ContactRef): Promise<ContactFate> {
    this.note(`describe ${contactId}`);
    return this.fates.get(contactId) ?? { stage: 'not-found' };
  }

  public async stop({ contactId }: ContactRef): Promise<void> {
    this.note(`stop ${contactId}`);
    this.end(contactId);
  }

  private note(call: string): void {
    this.calls.push(call);
    if (this.failure) throw this.failure;
  }
}
