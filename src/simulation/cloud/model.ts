import type { Json } from '../../language/json';
import { FunctionModel } from '../center/model';

/** What stands around a contact center, before anything happens in it. Times in milliseconds. */
export interface CloudModel {
  readonly region: string;
  readonly account: string;
  readonly functions: readonly CloudFunction[];
  readonly tables: readonly TableModel[];
  readonly queues: readonly MessageQueueModel[];
  readonly eventSources: readonly EventSourceModel[];
  readonly rules: readonly RuleModel[];
  /** The text of each secret, by its ARN. */
  readonly secrets: ReadonlyMap<string, string>;
}

export interface CloudFunction extends FunctionModel {
  /** @default - what Lambda gives a function that asks for nothing */
  readonly memoryMegabytes?: number;
  /** Folders whose files a function finds under `/opt`, the last one first. */
  readonly layers?: readonly string[];
  /** Of events that nobody waits for (EventInvokeConfig). */
  readonly asynchronous?: AsynchronousModel;
}

export interface AsynchronousModel {
  /** 0 to 2. */
  readonly retries?: number;
  readonly longestAge?: number;
  /** The ARN of the queue for events with which the function failed for good. */
  readonly onFailure?: string;
}

export interface TableModel {
  readonly name: string;
  readonly key: readonly string[];
  /** The key attributes of each index, by its name. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
  /** Holds the second from which on an item may be removed. */
  readonly timeToLive?: string;
}

export interface MessageQueueModel {
  readonly arn: string;
  readonly url: string;
  readonly delay: number;
  readonly visibilityTimeout: number;
  readonly deadLetter?: { readonly arn: string; readonly afterReceives: number };
}

export interface EventSourceModel {
  readonly functionName: string;
  readonly queueArn: string;
  readonly batchSize: number;
  /** How long messages are gathered; 0 takes what is there. */
  readonly window: number;
  readonly reportsFailures: boolean;
  /** How many batches the function gets at once. */
  readonly mostAtOnce: number;
}

export interface RuleModel {
  readonly name: string;
  /** As EventBridge matches events with. */
  readonly pattern?: Json;
  /** How often the rule fires by itself. */
  readonly every?: number;
  readonly targets: readonly RuleTargetModel[];
}

export interface RuleTargetModel {
  readonly functionName: string;
  /** What the function gets instead of the event. */
  readonly input?: Json;
}
