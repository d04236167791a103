/** Asks an object of the thread for something. */
export interface Call {
  readonly on: number;
  readonly member: string;
  readonly args: readonly unknown[];
}

/** What comes back: a value, or the text of an error. */
export interface FromHost {
  readonly error?: string;
  readonly value?: Answer;
}

export type Answer = unknown;

/** Stands for an object that stays in the thread. */
export interface RemoteObject {
  readonly handle: number;
}

export function isRemote(value: unknown): value is RemoteObject {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'handle';
}

interface SpanMessage {
  readonly milliseconds: number;
}

/** A length of time on its way, and on the other side. */
export class Span {
  static isMessage(value: unknown): value is SpanMessage {
    return typeof value === 'object' && value !== null && Object.keys(value).join() === 'milliseconds';
  }

  constructor(private readonly milliseconds: number) {}

  get message(): SpanMessage {
    return { milliseconds: this.milliseconds };
  }

  toMilliseconds(): number {
    return this.milliseconds;
  }
}
