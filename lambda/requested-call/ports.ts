import type { FreeAgent } from './free-agent';
import type { LockStore } from '../shared/callback-lock';
import type { Clock } from '../shared/clock';
import type { Log } from '../shared/log';
import type { Meter } from '../shared/meter';
import type { StartCall } from '../shared/outbound-call';
import type { Pace } from '../shared/pace';
import type { CallLine } from '../shared/requests/call-line';
import type { RequestStore } from '../shared/requests/request-store';

/** `reached` is a call that has ended and had its customer in a queue, or with an agent. */
export type CallFate = 'under-way' | 'reached' | 'unanswered';

export interface Ports {
  readonly clock: Clock;
  readonly requests: RequestStore;
  readonly locks: LockStore;
  readonly line: CallLine;
  readonly startCall: StartCall;
  readonly pace: Pace;
  readonly lookAt: (contactId: string) => Promise<CallFate>;
  /** Whether an agent is free for one more call; it is taken by asking. */
  readonly takeAgent: FreeAgent;
  /** Puts a message where a person will look. */
  readonly bury: (body: string) => Promise<void>;
  /** Hides the head of the line for a while. */
  readonly hold: (receiptHandle: string, seconds: number) => Promise<void>;
  readonly flowId: string;
  readonly queueId: string;
  readonly maxAttempts: number;
  readonly retrySeconds: number;
  /** After this time a request that could not be called is given up. */
  readonly longestWaitSeconds: number;
  readonly log: Log;
  readonly meter: Meter;
}

/** `done` deletes the message; `hold` keeps it at the head of the line. */
export type Fate = 'done' | 'hold';
