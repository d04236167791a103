import { createHash } from 'crypto';
import { Timeline } from '../../kernel/timeline';
import type { MessageQueueModel } from '../../template/cloud-model';

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  /** Messages of one group come one after the other. */
  readonly group?: string;
  /** From when on it can be received. */
  visibleAt: number;
  receives: number;
  /** Of the last time that it was received. */
  receipt: string;
}

export interface Sending {
  /** In milliseconds. */
  readonly delay?: number;
  readonly group?: string;
  /** What was sent with the same one a moment ago is not sent again. */
  readonly deduplicationId?: string;
}

/** For how long a queue remembers what was sent. */
const DEDUPLICATION_INTERVAL = 300_000;

/** A queue of messages on the clock of the simulation. Whoever reads from it is told when there is something to read. */
export class MessageQueue {
  readonly messages: Message[] = [];
  private readonly lately = new Map<string, Message>();
  private sent = 0;
  private received = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(readonly model: MessageQueueModel, private readonly timeline: Timeline, private readonly deadLetter?: MessageQueue) {}

  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  send(body: string, { delay = this.model.delay, group, deduplicationId }: Sending = {}): Message {
    const { now } = this.timeline;
    const earlier = this.lately.get(deduplicationId ?? '');
    if (earlier && now - earlier.sentAt < DEDUPLICATION_INTERVAL) return earlier;
    const id = `00000000-0000-4000-8000-${(++this.sent).toString(16).padStart(12, '0')}`;
    const message = { id, body, sentAt: now, group, visibleAt: now, receives: 0, receipt: '' };
    if (deduplicationId !== undefined) this.lately.set(deduplicationId, message);
    this.messages.push(message);
    this.hide(message, delay);
    return message;
  }

  hide(message: Message, milliseconds: number): void {
    message.visibleAt = this.timeline.now + milliseconds;
    this.timeline.after(milliseconds, () => this.listeners.forEach((listener) => listener()));
  }

  byReceipt(receipt: string): Message | undefined {
    return this.messages.find((message) => message.receipt === receipt);
  }

  delete(message: Message): void {
    const place = this.messages.indexOf(message);
    if (place >= 0) this.messages.splice(place, 1);
  }

  /** Messages that come again too often go to the dead-letter queue instead. */
  receive(most: number): Message[] {
    this.bury();
    const batch = this.visible().slice(0, most);
    for (const message of batch) {
      message.receives++;
      message.receipt = `${message.id}/${++this.received}`;
      this.hide(message, this.model.visibilityTimeout);
    }
    return batch;
  }

  private bury(): void {
    const most = this.model.deadLetters?.afterReceives ?? Infinity;
    for (const message of this.visible().filter(({ receives }) => receives >= most)) {
      this.delete(message);
      this.deadLetter?.send(message.body);
    }
  }

  /** One that is hidden holds up all that came after it in its group. */
  private visible(): Message[] {
    const heldUp = new Set<string>();
    return this.messages.filter(({ visibleAt, group }) => {
      const isVisible = visibleAt <= this.timeline.now && !heldUp.has(group ?? '');
      if (!isVisible && group !== undefined) heldUp.add(group);
      return isVisible;
    });
  }
}

export function md5Of(body: string): string {
  return createHash('md5').update(body).digest('hex');
}
