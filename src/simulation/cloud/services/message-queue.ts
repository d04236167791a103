import { createHash } from 'crypto';
import { Timeline } from '../../kernel/timeline';
import type { MessageQueueModel } from '../../template/cloud-model';

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  /** From when on it can be received. */
  visibleAt: number;
  receives: number;
  /** Of the last time that it was received. */
  receipt: string;
}

/** A queue of messages on the clock of the simulation. Whoever reads from it is told when there is something to read. */
export class MessageQueue {
  readonly messages: Message[] = [];
  private sent = 0;
  private received = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(readonly model: MessageQueueModel, private readonly timeline: Timeline, private readonly deadLetter?: MessageQueue) {}

  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  send(body: string, delay = this.model.delay): Message {
    const { now } = this.timeline;
    const id = `00000000-0000-4000-8000-${(++this.sent).toString(16).padStart(12, '0')}`;
    const message = { id, body, sentAt: now, visibleAt: now, receives: 0, receipt: '' };
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

  private visible(): Message[] {
    return this.messages.filter(({ visibleAt }) => visibleAt <= this.timeline.now);
  }
}

export function md5Of(body: string): string {
  return createHash('md5').update(body).digest('hex');
}
