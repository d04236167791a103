import type { JsonObject } from '../../language/json';

/** What the stacks hold beside the contact center, as far as functions use it. Times in milliseconds. */
export interface CloudModel {
  readonly account: string;
  readonly region: string;
  readonly tables: ReadonlyMap<string, TableModel>;
  /** Queues of SQS, by URL. */
  readonly messageQueues: ReadonlyMap<string, MessageQueueModel>;
  readonly eventSources: readonly EventSourceModel[];
  readonly rules: readonly EventRuleModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly invocations: readonly InvocationModel[];
  readonly permissions: readonly PermissionModel[];
  readonly urls: readonly FunctionUrlModel[];
  readonly secrets: ReadonlyMap<string, SecretModel>;
  readonly keys: ReadonlyMap<string, KeyModel>;
  /** The ARNs of the functions that flows may name: those that are associated with the instance. */
  readonly associated: ReadonlySet<string>;
}

/** A table of DynamoDB, by name. */
export interface TableModel {
  readonly arn: string;
  readonly name: string;
  readonly key: TableKey;
  readonly indexes: readonly TableIndex[];
  /** The attribute with the second at which an item expires. */
  readonly expiry?: string;
}

export interface TableKey {
  readonly partition: string;
  readonly sort?: string;
}

export interface TableIndex extends TableKey {
  readonly name: string;
}

export interface MessageQueueModel {
  readonly arn: string;
  readonly url: string;
  readonly name: string;
  readonly isFifo: boolean;
  readonly delay: number;
  readonly visibilityTimeout: number;
  readonly retention: number;
  /** Where a message goes that was received so often. */
  readonly deadLetters?: { readonly queueArn: string; readonly afterReceives: number };
}

/** Feeds a function from a queue or a stream. */
export interface EventSourceModel {
  readonly sourceArn: string;
  readonly functionArn: string;
  readonly enabled: boolean;
  readonly batchSize: number;
  readonly window: number;
  readonly reportsFailures: boolean;
  readonly mostAtOnce?: number;
}

/** A rule of EventBridge, on events or on times. */
export interface EventRuleModel {
  readonly arn: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly pattern?: JsonObject;
  /** `rate(1 minute)` or `cron(…)`. */
  readonly schedule?: string;
  readonly targets: readonly TargetModel[];
}

export interface TargetModel {
  readonly arn: string;
  /** What the target is given instead of the event. */
  readonly input?: string;
  readonly retries: number;
  readonly retryFor: number;
  readonly deadLetterArn?: string;
}

/** A schedule of EventBridge Scheduler. */
export interface ScheduleModel {
  readonly arn: string;
  readonly name: string;
  readonly enabled: boolean;
  /** `at(…)`, `rate(…)` or `cron(…)`. */
  readonly expression: string;
  readonly timeZone: string;
  readonly target: TargetModel;
}

/** What becomes of events that a function fails on. */
export interface InvocationModel {
  readonly functionArn: string;
  readonly retries: number;
  readonly retryFor: number;
  readonly failuresArn?: string;
}

export interface PermissionModel {
  readonly functionArn: string;
  readonly action: string;
  /** E.g. `connect.amazonaws.com`. */
  readonly principal: string;
  readonly sourceArn?: string;
  readonly sourceAccount?: string;
}

export interface FunctionUrlModel {
  readonly functionArn: string;
  readonly url: string;
  readonly needsSignature: boolean;
}

/** A secret, by ARN. */
export interface SecretModel {
  readonly arn: string;
  readonly name: string;
  /** One that the service would generate is the same in every run. */
  readonly value: string;
}

/** A key of KMS, by ARN. */
export interface KeyModel {
  readonly arn: string;
  readonly id: string;
  readonly usage: string;
  readonly spec: string;
  readonly aliases: readonly string[];
}
