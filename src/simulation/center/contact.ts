import type { Json, JsonObject } from '../../language/json';
import type { Channel } from '../../language/spec';
import { Callback, Setting, Slot } from '../interpreter/requests';
import { Waiting } from '../routing/waiting';

/** As the records and events of the service call them; others may come (C-11). */
export type InitiationMethod =
  'INBOUND' | 'OUTBOUND' | 'TRANSFER' | 'CALLBACK' | 'CALLBACK_CUSTOMER_FIRST_QUEUED' | 'CALLBACK_CUSTOMER_FIRST_DIALED' | 'API'
  | 'QUEUE_TRANSFER' | 'DISCONNECT';

export type DisconnectReason =
  'CUSTOMER_DISCONNECT' | 'AGENT_DISCONNECT' | 'THIRD_PARTY_DISCONNECT' | 'TELECOM_PROBLEM' | 'CONTACT_FLOW_DISCONNECT' | 'OTHER' | 'EXPIRED' | 'API'
  | 'TELECOM_BUSY' | 'TELECOM_NUMBER_INVALID' | 'TELECOM_UNANSWERED' | 'TELECOM_TIMEOUT' | 'TELECOM_ORIGINATOR_CANCEL';

export type ContactState =
  /** A flow runs. */
  'flow'
  /** A callback whose time has not come (ID-1). */
  | 'scheduled'
  | 'in-queue'
  /** In queue, and an agent has been asked (OF-1). */
  | 'offered'
  /** An agent has accepted; whispers are played, or the phone of the customer rings. */
  | 'connecting'
  | 'connected'
  | 'ended';

/** When what happened, in milliseconds since 1970. Those of the queue are of this leg alone (PL-7). */
export interface Timestamps {
  readonly initiation: number;
  connectedToSystem?: number;
  enqueue?: number;
  dequeue?: number;
  connectedToAgent?: number;
  disconnect?: number;
}

export interface Links {
  readonly initialId: string;
  readonly previousId?: string;
}

/** The settings that a callback takes over from the contact that asked for it (CR-10), and a leg from the leg before. */
export interface Inherited {
  readonly attributes: Readonly<Record<string, string>>;
  readonly priority: number;
  readonly ageAdjustment: number;
  readonly language?: string;
}

/** A contact and what became of it. Only the center changes it. */
export class Contact {
  state: ContactState = 'flow';
  readonly at: Timestamps;
  nextId?: string;
  attributes: Record<string, string> = {};
  /** What blocks wrote on the contact, by the namespace, e.g. `Name` and `Tags`. */
  readonly values: JsonObject = {};
  /** What blocks of its flows got, by the namespace, e.g. `External`. */
  readonly results: JsonObject = {};
  readonly settings = new Map<Setting, Json>();
  /** Which agents it is for, as the block had it. */
  routingCriteria?: Json;
  /** Keys that were pressed ahead, while they are kept for the next question. */
  keysAhead?: string;
  /** The flows that were set for this contact (FL-1). */
  readonly slots = new Map<Slot, string | undefined>();
  /** The working queue, which a transfer leads into. */
  queue?: string;
  /** The agent whose own queue is the target. */
  targetAgent?: string;
  /** Where it waits, while it waits. */
  waiting?: Waiting;
  agent?: string;
  priority = 5;
  ageAdjustment = 0;
  /** The start of the call that a callback came from (PL-2). */
  place?: number;
  callbackNumber?: string;
  /** What this contact was created with, if it is a callback. */
  callback?: Callback;
  /** How often the customer has been called, this leg included. */
  attempt = 0;
  isRetry = false;
  language?: string;
  voice?: string;
  flowLogging = false;
  systemNumber?: string;
  disconnectReason?: DisconnectReason;
  answeringMachineStatus?: string;

  constructor(
    readonly id: string,
    readonly method: InitiationMethod,
    readonly channel: Channel,
    readonly links: Links,
    readonly customerNumber: string | undefined,
    now: number,
  ) {
    this.at = { initiation: now };
  }

  inherit({ attributes, priority, ageAdjustment, language }: Inherited): void {
    this.attributes = { ...attributes };
    this.priority = priority;
    this.ageAdjustment = ageAdjustment;
    this.language = language;
  }
}
