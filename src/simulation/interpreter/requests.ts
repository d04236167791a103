import type { Json, JsonObject } from '../../language/json';
import type { Channel } from '../../language/spec';

/** What is said: text, SSML, or a prompt by its ARN. */
export interface Spoken {
  readonly text?: string;
  readonly ssml?: string;
  readonly promptId?: string;
}

/** How keys are collected. Times in milliseconds. */
export interface Collecting {
  readonly spoken: Spoken;
  readonly firstKeyWithin: number;
  readonly nextKeyWithin: number;
  readonly mostKeys: number;
  readonly endsWith: readonly string[];
  /** A key that ends it without a result, e.g. `*`. */
  readonly cancelsWith?: string;
}

export type Collected = { readonly keys: string } | 'timeout';

export interface Callback {
  readonly delay: number;
  readonly retries: number;
  readonly retryAfter: number;
  readonly queue?: string;
  readonly agent?: string;
  readonly creationFlow?: string;
  readonly callerId?: string;
  /** All parameters of the action, for what is not published. */
  readonly parameters: JsonObject;
}

export type Slot = 'customer-queue' | 'agent-whisper' | 'customer-whisper' | 'outbound-whisper' | 'customer-hold' | 'agent-hold' | 'disconnect';

/**
 * What a step of a flow asks of the world, and what it is answered. A step never changes anything itself.
 */
export interface Requests {
  /** Goes on when it has been heard to its end; nobody on the line takes no time. */
  'say': { ask: { readonly spoken: Spoken }; answer: 'done' };
  'collect': { ask: Collecting; answer: Collected };
  /** Plays over and over; answered when the interruption is due, if there is one. */
  'loop-prompts': { ask: { readonly prompts: readonly Spoken[]; readonly interruptAfter?: number }; answer: 'interrupted' };
  'wait': { ask: { readonly milliseconds: number; readonly events: readonly string[] }; answer: { readonly event: string } | 'elapsed' };
  'invoke': {
    ask: { readonly functionArn: string; readonly parameters: JsonObject; readonly timeout: number; readonly expects: 'strings' | 'json' };
    answer: { readonly result: JsonObject } | 'failed';
  };
  'set-attributes': { ask: { readonly of: 'contact' | 'related'; readonly values: Readonly<Record<string, string>> }; answer: 'done' | 'too-large' };
  'set-queue': { ask: { readonly queue?: string; readonly agent?: string }; answer: 'done' | 'unknown' };
  'set-slot': { ask: { readonly slot: Slot; readonly flow: string | undefined }; answer: 'done' | 'unknown' };
  'set-callback-number': { ask: { readonly number: string }; answer: 'done' | 'invalid' | 'not-dialable' };
  'set-place': { ask: { readonly priority?: number; readonly ageAdjustment?: number }; answer: 'done' };
  'set-criteria': { ask: { readonly criteria: Json }; answer: 'done' | 'failed' };
  'set-voice': { ask: { readonly language?: string; readonly voice?: string }; answer: 'done' };
  'set-logging': { ask: { readonly enabled: boolean }; answer: 'done' };
  /** Into the queue set before. `in-queue` ends the flow, except in a customer queue flow. */
  'enqueue': { ask: Record<string, never>; answer: 'in-queue' | 'full' | 'failed' };
  'create-callback': { ask: Callback; answer: 'created' | 'failed' };
  'transfer-to-flow': { ask: { readonly flow: string }; answer: 'unknown' };
  'transfer-to-number': { ask: { readonly number: string; readonly returns: boolean; readonly timeout: number }; answer: 'returned' | 'failed' };
  'hours': { ask: { readonly hours?: string }; answer: 'open' | 'closed' | 'failed' };
  'queue-metrics': { ask: { readonly queue?: string; readonly channel?: Channel; readonly contact: boolean }; answer: QueueFigures | 'failed' };
  'staffing': { ask: { readonly queue?: string; readonly agent?: string }; answer: Staffing | 'failed' };
  'random': { ask: Record<string, never>; answer: number };
  'call-progress': { ask: Record<string, never>; answer: string };
  'disconnect': { ask: Record<string, never>; answer: never };
  /** What the simulation does not simulate: a test may say what it answers, or it takes the branch that the documentation names. */
  'outside': { ask: { readonly what: string; readonly parameters: JsonObject }; answer: OutsideAnswer };
}

export interface QueueFigures {
  readonly [path: string]: string;
}

export interface Staffing {
  readonly staffed: boolean;
  readonly available: boolean;
  readonly online: boolean;
}

/** A branch by its label, with what it fills the namespace of the action with. */
export interface OutsideAnswer {
  readonly branch: string;
  readonly values?: JsonObject;
}

export type RequestKind = keyof Requests;

export type Request = { [K in RequestKind]: { readonly kind: K; readonly ask: Requests[K]['ask'] } }[RequestKind];

/** What a step is written as: it yields requests and is given their answers. */
export type Asking<T> = Generator<Request, T, unknown>;

/** Asks, and answers with the type that belongs to the question. */
export function* ask<K extends RequestKind>(kind: K, details: Requests[K]['ask']): Asking<Requests[K]['answer']> {
  return (yield { kind, ask: details } as Request) as Requests[K]['answer'];
}
