import type { RequestRecord, RequestStore } from '../../../lambda/shared/requests/request-store';

/** The conditions of the request store in plain words. */
export class MemoryRequestStore implements RequestStore {
  public readonly records = new Map<string, RequestRecord>();

  public async open(id: string, record: Pick<RequestRecord, 'lockKey' | 'requestedAt'>): Promise<boolean> {
    if (this.records.has(id)) return false;
    this.records.set(id, { ...record, state: 'WAITING', attempts: 0 });
    return true;
  }

  public async read(id: string): Promise<RequestRecord | undefined> {
    return this.records.get(id);
  }

  public async dialled(id: string, { attempts }: RequestRecord, contactId: string): Promise<boolean> {
    return this.change(id, (now) => now.state === 'WAITING' && now.attempts === attempts, { state: 'DIALLING', attempts: attempts + 1, contactId });
  }

  public async answered(id: string, contactId: string): Promise<boolean> {
    return this.change(id, ({ state }) => state !== 'OVER', { state: 'ANSWERED', contactId });
  }

  public async unanswered(id: string, contactId: string, callAgainAt: number): Promise<boolean> {
    return this.change(id, (now) => now.state === 'DIALLING' && now.contactId === contactId, { state: 'WAITING', callAgainAt });
  }

  public async close(id: string): Promise<void> {
    this.change(id, () => true, { state: 'OVER' });
  }

  public async withdraw(id: string): Promise<void> {
    this.records.delete(id);
  }

  private change(id: string, isAllowed: (now: RequestRecord) => boolean, changes: Partial<RequestRecord>): boolean {
    const now = this.records.get(id);
    if (!now || !isAllowed(now)) return false;
    this.records.set(id, { ...now, ...changes });
    return true;
  }
}
