import type { CompiledFlow } from './compiled-flow';
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
  /** The keys, one after the other, that end it. */
  readonly endsWith?: string;
  /** The key that deletes what was pressed before. */
  readonly clearsWith?: string;
}

/** `failed` where nobody is there who could press a key. */
export type Collected = { readonly keys: string } | 'timeout' | 'failed';

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

export type Slot =
  'customer-queue' | 'agent-whisper' | 'customer-whisper' | 'outbound-whisper' | 'customer-hold' | 'agent-hold' | 'disconnect'
  | 'agent-view' | 'disconnect-view' | 'pause' | 'resume';

/**
 * What a step of a flow asks of the world, and what it is answered. A step never changes anything itself.
 */
export interface Requests {
  /** Goes on when it has been heard to its end; nobody on the line takes no time. */
  'say': { ask: { readonly spoken: Spoken }; answer: 'done' };
  'collect': { ask: Collecting; answer: Collected };
  /** Plays over and over; answered when the interruption is due, if there is one. */
  'loop-prompts': { ask: { readonly prompts: readonly Spoken[]; readonly interruptAfter?: number }; answer: 'interrupted' };
  'wait': { ask: { readonly milliseconds: number; readonly events: readonly string[] }; answer: { readonly event: string } | 'elapsed' | 'failed' };
  /** What the function returned, as it returned it. Of an asynchronous one the identifier of the invocation is all there is. */
  'invoke': { ask: Invocation; answer: { readonly returned: Json } | { readonly invocationId: string } | 'failed' };
  /** `failed` without a related contact, or where it is too much. */
  'set-attributes': { ask: { readonly of: 'contact' | 'related'; readonly values: Readonly<Record<string, string>> }; answer: 'done' | 'failed' };
  /** What the contact is called and the like, by the namespace. */
  'set-data': { ask: { readonly of: 'contact' | 'related'; readonly values: JsonObject }; answer: 'done' | 'failed' };
  /** What was chosen for the contact, e.g. that it is recorded. */
  'set-setting': { ask: { readonly setting: Setting; readonly value: Json }; answer: 'done' };
  'buffer-keys': { ask: { readonly enabled: boolean }; answer: 'done' };
  'stream-media': { ask: { readonly enabled: boolean }; answer: 'done' };
  'set-queue': { ask: { readonly queue?: string; readonly agent?: string }; answer: 'done' | 'unknown' };
  'set-slot': { ask: { readonly slot: Slot; readonly flow: string | undefined }; answer: 'done' | 'unknown' };
  'set-callback-number': { ask: { readonly number: string }; answer: 'done' | 'invalid' | 'not-dialable' };
  'set-place': { ask: { readonly priority?: number; readonly ageAdjustment?: number }; answer: 'done' };
  'set-criteria': { ask: { readonly criteria: Json }; answer: 'done' | 'failed' };
  /** The number that is shown; one that is not E.164 changes nothing. */
  'set-caller-id': { ask: { readonly number: string }; answer: 'done' };
  'set-voice': { ask: { readonly language?: string; readonly voice?: string }; answer: 'done' };
  'set-logging': { ask: { readonly enabled: boolean }; answer: 'done' };
  /** Into the queue given, or else the one set before. `in-queue` ends the flow, except in a customer queue flow. */
  'enqueue': { ask: { readonly queue?: string; readonly agent?: string }; answer: 'in-queue' | 'full' | 'failed' };
  'create-callback': { ask: Callback; answer: 'created' | 'failed' };
  'transfer-to-flow': { ask: { readonly flow: string }; answer: 'unknown' };
  /** The agent of the quick connect; the contact is dropped if that one is busy. */
  'transfer-to-agent': { ask: Record<string, never>; answer: never };
  /** `returned` when the other side has hung up, if the flow is to go on then. */
  'transfer-to-number': { ask: ThirdParty; answer: 'returned' | 'not-connected' | 'too-late' | 'failed' };
  /** The flow of a module, or of a version or an alias of it. */
  'module': { ask: { readonly module: string }; answer: CompiledFlow | 'unknown' };
  'hours': { ask: { readonly hours?: string }; answer: 'open' | 'closed' | 'failed' };
  'queue-metrics': { ask: { readonly queue?: string; readonly agent?: string; readonly channel?: Channel }; answer: Figures | 'failed' };
  'random': { ask: Record<string, never>; answer: number };
  'call-progress': { ask: Record<string, never>; answer: string };
  'disconnect': { ask: Record<string, never>; answer: never };
  /** What the simulation does not simulate: a test may say what it answers, or it takes the branch that the documentation names. */
  'outside': { ask: OutsideRequest; answer: OutsideAnswer };
}

export interface Invocation {
  readonly functionArn: string;
  readonly parameters: JsonObject;
  /** In milliseconds. */
  readonly timeLimit: number;
  readonly asynchronous: boolean;
}

export interface ThirdParty {
  readonly number: string;
  readonly returns: boolean;
  /** How long the phone may ring, in milliseconds. */
  readonly timeLimit: number;
  readonly callerId?: string;
  readonly keys?: string;
}

export type Setting = 'recording' | 'recording-and-analytics' | 'media-processing' | 'proficiencies' | 'hold' | 'voice-style';

/** What real-time metrics say. Ages and waiting times in milliseconds. */
export interface QueueFigures {
  /** In queue, those included about whom an agent is asked. */
  readonly contacts: number;
  /** Of the contact that waits longest; 0 where none does. */
  readonly oldestAge: number;
  /** Of a contact that comes now; undefined where nobody knows. */
  readonly estimatedWait?: number;
}

export interface AgentFigures {
  /** Whatever they do; the others are some of these. */
  readonly online: number;
  readonly available: number;
  /** Available, asked about a contact, with one, or at work after one. */
  readonly staffed: number;
  readonly afterContactWork: number;
  readonly busy: number;
  /** They have not cleared a contact that they missed. */
  readonly missed: number;
  readonly nonProductive: number;
}

/** A contact that asks, as it waits. */
export interface ContactFigures {
  /** How many contacts stand before it, itself included; undefined where it is not in queue. */
  readonly position?: number;
  readonly contactWait?: number;
}

export interface Figures extends QueueFigures, AgentFigures, ContactFigures {
  readonly name: string;
  readonly arn: string;
}

export interface OutsideRequest {
  /** The type of the action. */
  readonly what: string;
  readonly parameters: JsonObject;
  /** The branch that it takes where nobody says what is there; undefined for a type that nobody knows. */
  readonly otherwise?: string;
  /** After how long it takes that branch, in milliseconds. */
  readonly after: number;
}

/** A branch: `next`, the result that conditions are compared with, or the type of an error; with values for the namespace of the action. */
export interface OutsideAnswer {
  readonly branch: string;
  readonly values?: JsonObject;
  /** How long it takes, in milliseconds; no time if left out. */
  readonly took?: number;
}

export type RequestKind = keyof Requests;

export type Request = { [K in RequestKind]: { readonly kind: K; readonly ask: Requests[K]['ask'] } }[RequestKind];

/** What a step is written as: it yields requests and is given their answers. */
export type Asking<T> = Generator<Request, T, unknown>;

/** Asks, and answers with the type that belongs to the question. */
export function* ask<K extends RequestKind>(kind: K, details: Requests[K]['ask']): Asking<Requests[K]['answer']> {
  return (yield { kind, ask: details } as Request) as Requests[K]['answer'];
}
