import { Contact } from './contact';
import type { JsonObject } from '../../language/json';
import { Passed } from '../interpreter/run-flow';

/** Everything that can be seen of a simulation, in the order in which it happens. */
export interface TraceEvents {
  'contact-created': { readonly contact: Contact };
  'contact-changed': { readonly contact: Contact; readonly what: string };
  'contact-ended': { readonly contact: Contact };
  'action': { readonly contact: Contact; readonly passed: Passed };
  'flow-started': { readonly contact: Contact; readonly flow: string; readonly role: string };
  'said': { readonly contact: Contact; readonly to: 'customer' | 'agent'; readonly text: string };
  'keys': { readonly contact: Contact; readonly keys: string };
  'enqueued': { readonly contact: Contact; readonly queue: string };
  'dequeued': { readonly contact: Contact; readonly queue: string; readonly reason: 'accepted' | 'transferred' | 'callback' | 'ended' | 'dialled' };
  'offered': { readonly contact: Contact; readonly agent: string };
  'offer-ended': { readonly contact: Contact; readonly agent: string; readonly how: 'accepted' | 'missed' | 'rejected' | 'withdrawn' };
  'dialled': { readonly contact: Contact; readonly number: string; readonly from: string | undefined };
  'picked-up': { readonly contact: Contact };
  'not-reached': { readonly contact: Contact; readonly why: string };
  'joined': { readonly contact: Contact; readonly agent: string };
  'invoked': { readonly contact: Contact; readonly function: string; readonly event: JsonObject; readonly outcome: string };
  'agent-status': { readonly agent: string; readonly status: string };
  'agent-hand': { readonly agent: string; readonly contact: Contact; readonly state: string | undefined };
  'warning': { readonly text: string };
}

export type TraceKind = keyof TraceEvents;

export type TraceEvent = { [K in TraceKind]: { readonly kind: K; readonly at: number } & TraceEvents[K] }[TraceKind];

export type TraceListener = (event: TraceEvent) => void;

/** Nobody listens in a day of a million contacts, and then nothing is made. */
export class Trace {
  private readonly listeners: TraceListener[] = [];

  constructor(private readonly now: () => number) {}

  listen(listener: TraceListener): void {
    this.listeners.push(listener);
  }

  note<K extends TraceKind>(kind: K, details: TraceEvents[K]): void {
    if (this.listeners.length === 0) return;
    const event = { kind, at: this.now(), ...details } as TraceEvent;
    for (const listener of this.listeners) listener(event);
  }
}
