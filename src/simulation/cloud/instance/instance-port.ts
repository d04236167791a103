import type { Channel } from '../../../language/spec';
import type { AgentFigures, ContactFigures, QueueFigures } from '../../interpreter/requests';

/** What the API of Amazon Connect asks of the instance, and changes in it. Everything goes by ids; times in milliseconds. */
export interface InstancePort {
  readonly instanceArn: string;
  contact(id: string): ContactFacts | undefined;
  /** Ends a contact, whatever it is doing (EX-3). */
  stop(id: string): 'stopped' | 'refused' | 'not-found';
  setAttributes(id: string, values: Readonly<Record<string, string>>): 'done' | 'too-large';
  setPlace(id: string, place: Place): void;
  /** Of a contact that waits. */
  wait(id: string): ContactFigures;
  /** The figures of a queue by its id; undefined for one that does not exist. */
  figures(queueId: string, channel: Channel): QueueFacts | undefined;
  /** Undefined for hours that do not exist. Dates like 2026-12-25, both inclusive. */
  effectiveHours(hoursId: string, from: string, until: string): EffectiveHours | undefined;
  /** Calls somebody, and runs the flow once somebody picks up. Gives the id of the contact. */
  call(call: OutboundCall): string | CallRefusal;
}

export interface ContactFacts {
  readonly id: string;
  readonly initialId: string;
  readonly previousId?: string;
  readonly method: string;
  readonly channel: Channel;
  readonly queueId?: string;
  readonly enqueuedAt?: number;
  readonly agentId?: string;
  readonly acceptedAt?: number;
  readonly connectedToAgentAt?: number;
  readonly initiatedAt: number;
  readonly connectedToSystemAt?: number;
  readonly endedAt?: number;
  readonly endReason?: string;
  readonly customerNumber?: string;
  readonly systemNumber?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One of the two. */
export interface Place {
  readonly priority?: number;
  readonly ageAdjustment?: number;
}

export interface QueueFacts extends QueueFigures, AgentFigures {
  readonly arn: string;
  /** Callbacks whose time has not come. */
  readonly scheduled: number;
}

export interface EffectiveHours {
  readonly timeZone: string;
  readonly days: ReadonlyMap<string, readonly MinuteRange[]>;
}

/** Minutes of one day; its end is 1440. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** Why a call is not made. */
export type CallRefusal = 'unknown-flow' | 'not-dialable';

export interface OutboundCall {
  readonly number: string;
  readonly flowId: string;
  readonly queueId?: string;
  readonly sourceNumber?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The same token makes no second call while the first one lives. */
  readonly token?: string;
}
