import type { HandState } from './agent';
import type { Contact } from './contact';
import type { Hearer } from './hearing';
import type { Json, JsonObject } from '../../language/json';
import type { CloudEvents } from '../cloud/cloud-events';
import type { Passed } from '../interpreter/run-flow';

/** Everything that can be seen of a simulation, in the order in which it happens. */
export interface TraceEvents extends CloudEvents {
  'contact-created': { readonly contact: Contact };
  'contact-changed': { readonly contact: Contact; readonly what: string };
  /** A callback, or its next attempt, waits for its time. */
  'scheduled': { readonly contact: Contact; readonly due: number };
  'contact-ended': { readonly contact: Contact };
  'action': { readonly contact: Contact; readonly passed: Passed };
  'flow-started': { readonly contact: Contact; readonly flow: string; readonly role: string };
  /** The agent is the one who hears it, if an agent does. */
  'said': { readonly contact: Contact; readonly text: string } & Hearer;
  'keys': { readonly contact: Contact; readonly keys: string };
  'enqueued': { readonly contact: Contact; readonly queue: string };
  'dequeued': { readonly contact: Contact; readonly queue: string; readonly reason: 'accepted' | 'transferred' | 'callback' | 'ended' | 'dialled' };
  'queue-full': { readonly contact: Contact; readonly queue: string };
  'number-refused': { readonly contact: Contact; readonly number: string; readonly why: 'invalid' | 'not-dialable' };
  'offered': { readonly contact: Contact; readonly agent: string };
  'offer-ended': { readonly contact: Contact; readonly agent: string; readonly how: 'accepted' | 'missed' | 'rejected' | 'withdrawn' };
  'dialled': { readonly contact: Contact; readonly number: string; readonly from: string | undefined };
  'picked-up': { readonly contact: Contact; readonly by: 'person' | 'voicemail' };
  'not-reached': { readonly contact: Contact; readonly why: string };
  'joined': { readonly contact: Contact; readonly agent: string };
  'invoked': {
    readonly contact: Contact;
    readonly function: string;
    readonly event: JsonObject;
    readonly outcome: 'returned' | 'failed' | 'started';
    readonly returned?: Json;
  };
  'agent-status': { readonly agent: string; readonly status: string };
  'agent-hand': { readonly agent: string; readonly contact: Contact; readonly state: HandState | undefined };
  'warning': { readonly text: string };
}

export type TraceKind = keyof TraceEvents;

export type TraceEvent = { [K in TraceKind]: { readonly kind: K; readonly at: number } & TraceEvents[K] }[TraceKind];

export type TraceListener = (event: TraceEvent) => void;

/** Hears of one kind alone. */
export type KindListener<K extends TraceKind> = (event: TraceEvents[K] & { readonly kind: K; readonly at: number }) => void;

/**
 * What nobody listens to is not even made: in a day of a million contacts that is most of it. Whoever listens to everything hears of it
 * before those who listen to one kind, so that whoever writes down what happens does so before others make something happen.
 */
export class Trace {
  private readonly ofAll: TraceListener[] = [];
  private readonly ofKind: { [K in TraceKind]?: KindListener<K>[] } = {};

  constructor(private readonly now: () => number) {}

  listen(listener: TraceListener): void {
    this.ofAll.push(listener);
  }

  on<K extends TraceKind>(kind: K, listener: KindListener<K>): void {
    const known: KindListener<K>[] | undefined = this.ofKind[kind];
    if (known) known.push(listener);
    else Object.assign(this.ofKind, { [kind]: [listener] });
  }

  note<K extends TraceKind>(kind: K, details: TraceEvents[K]): void {
    const listeners: KindListener<K>[] | undefined = this.ofKind[kind];
    if (!listeners && this.ofAll.length === 0) return;
    const event = { kind, at: this.now(), ...details };
    for (const listener of this.ofAll) listener(event as TraceEvent);
    for (const listener of listeners ?? []) listener(event);
  }
}
