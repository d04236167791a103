import type { FlowDocument } from '../../language/document';
import type { FlowTypeName } from '../../language/flow-type';
import type { Channel } from '../../language/spec';

/**
 * A contact center around flows that no template holds. Everything goes by its name: the one that the flow designer noted in the
 * documents, or one that the documents use in the place of an ARN. Times in milliseconds.
 */
export interface CenterDescription {
  readonly flows: Readonly<Record<string, FlowDescription>>;
  readonly queues?: Readonly<Record<string, QueueDescription>>;
  readonly hours?: Readonly<Record<string, HoursDescription>>;
  readonly profiles?: Readonly<Record<string, ProfileDescription>>;
  readonly agents?: Readonly<Record<string, AgentDescription>>;
  /** The names of the flows that numbers lead to, by the number in E.164. */
  readonly numbers?: Readonly<Record<string, string>>;
}

interface Described {
  /** Undefined is what the documents say, or one that is made up. */
  readonly arn?: string;
}

export interface FlowDescription extends Described {
  readonly document: FlowDocument;
  /** Undefined is what the document says. */
  readonly type?: FlowTypeName;
}

export interface QueueDescription extends Described {
  readonly hours?: string;
  readonly maxContacts?: number;
  /** In E.164. */
  readonly callerIdNumber?: string;
  readonly outboundFlow?: string;
}

export interface HoursDescription extends Described {
  readonly timeZone: string;
  readonly open: readonly OpenDescription[];
  /** Dates like `2026-12-25`. */
  readonly closedOn?: readonly string[];
}

export interface OpenDescription {
  /** Like `MONDAY`. */
  readonly days: readonly string[];
  /** Like `08:00`. */
  readonly from: string;
  readonly to: string;
}

export interface ProfileDescription extends Described {
  readonly queues: readonly ProfileQueueDescription[];
  /** Undefined is one call at a time. */
  readonly concurrency?: Partial<Record<Channel, number>>;
}

export interface ProfileQueueDescription {
  readonly queue: string;
  readonly channel?: Channel;
  readonly priority?: number;
  readonly delay?: number;
}

export interface AgentDescription extends Described {
  readonly profile: string;
  readonly afterContactWork?: number;
}
