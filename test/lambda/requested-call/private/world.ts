import { createHandler } from '../../../../lambda/requested-call/handler';
import type { CallFate } from '../../../../lambda/requested-call/ports';
import type { CallOutcome, OutboundCall } from '../../../../lambda/shared/outbound-call';
import type { CallMessage } from '../../../../lambda/shared/requests/call-request';
import { MemoryLockStore } from '../../private/memory-lock-store';
import { MemoryLog } from '../../private/memory-log';
import { MemoryRequestStore } from '../../private/memory-request-store';
import { phoneNumber } from '../../private/phone-numbers';

export const START = 1_800_000_000;
const DAY = 86_400;

/** The line, the customer and the service around the function that calls. */
export class World {
  public now = START;
  public agentIsFree = true;
  public result: CallOutcome = { outcome: 'started', contactId: 'call-1' };
  public fate: CallFate = 'unanswered';
  public storeFails = false;
  /** Messages that wait, each with the second at which it is delivered. */
  public readonly delayed: { at: number; message: CallMessage }[] = [];
  public readonly line: { message: CallMessage; ticket: string }[] = [];
  public readonly buried: string[] = [];
  public readonly held: number[] = [];
  public readonly calls: OutboundCall[] = [];
  public readonly requests = new MemoryRequestStore();
  public readonly locks = new MemoryLockStore();
  public readonly log = new MemoryLog();

  private readonly handler = createHandler({
    clock: () => this.now,
    requests: this.requests,
    locks: this.locks,
    line: {
      enter: async (request, ticket) => void this.line.push({ message: { step: 'dial', notBefore: 0, request }, ticket }),
      later: async (message, seconds) => void this.delayed.push({ at: this.now + Math.min(900, seconds), message }),
    },
    startCall: async (call) => {
      this.calls.push(call);
      return this.result;
    },
    pace: (work) => work(),
    lookAt: async () => this.fate,
    takeAgent: async () => {
      if (this.storeFails) throw new Error('no table');
      return this.agentIsFree;
    },
    bury: async (body) => void this.buried.push(body),
    hold: async (_, seconds) => void this.held.push(seconds),
    flowId: 'flow',
    queueId: 'queue',
    maxAttempts: 3,
    retrySeconds: 3600,
    longestWaitSeconds: 4 * DAY,
    log: this.log,
    meter: () => undefined,
  });

  /** Puts a request into line, as the function does that takes it. */
  public async request(id = 'r-1'): Promise<CallMessage> {
    const lockKey = `lock#${id}`;
    await this.requests.open(id, { lockKey, requestedAt: this.now });
    await this.locks.take({ pk: lockKey, holder: `request#${id}`, state: 'RESERVED', requestedAt: this.now, expiresAt: this.now + 11 * DAY }, this.now);
    const request = { id, number: phoneNumber(1), language: 'en-US', name: 'Jo', attributes: { topic: 'bill' }, requestedAt: this.now };
    return { step: 'dial', notBefore: 0, request };
  }

  /** Whether the message was done with. */
  public async deliver(message: unknown): Promise<boolean> {
    const body = typeof message === 'string' ? message : JSON.stringify(message);
    const { batchItemFailures } = await this.handler({ Records: [{ messageId: 'm', receiptHandle: 'r', body }] });
    return batchItemFailures.length === 0;
  }

  /** Delivers what waits for its time, and then the line, until nothing happens before the given second. */
  public async runUntil(end: number): Promise<void> {
    for (let next = this.earliest(); next && next.at <= end; next = this.earliest()) {
      this.delayed.splice(this.delayed.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      await this.deliver(next.message);
      for (let head = this.line.shift(); head; head = this.line.shift()) await this.deliver(head.message);
    }
    this.now = end;
  }

  public state(id = 'r-1'): string | undefined {
    return this.requests.records.get(id)?.state;
  }

  private earliest() {
    return [...this.delayed].sort((one, other) => one.at - other.at)[0];
  }
}
