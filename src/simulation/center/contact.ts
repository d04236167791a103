import type { FlowRun } from './flow-run';
import type { Json, JsonObject } from '../../language/json';
import type { Channel } from '../../language/spec';
import { Callback, Setting, Slot } from '../interpreter/requests';
import { Appointment } from '../kernel/timeline';
import { CriteriaStep } from '../routing/criteria';
import { Waiting } from '../routing/waiting';

/** As the records and events of the service call them; others may come (C-11). */
export type InitiationMethod =
  'INBOUND' | 'OUTBOUND' | 'TRANSFER' | 'CALLBACK' | 'CALLBACK_CUSTOMER_FIRST_QUEUED' | 'CALLBACK_CUSTOMER_FIRST_DIALED' | 'API'
  | 'QUEUE_TRANSFER' | 'EXTERNAL_OUTBOUND' | 'DISCONNECT';

export type DisconnectReason =
  'CUSTOMER_DISCONNECT' | 'AGENT_DISCONNECT' | 'THIRD_PARTY_DISCONNECT' | 'TELECOM_PROBLEM' | 'CONTACT_FLOW_DISCONNECT' | 'OTHER' | 'EXPIRED' | 'API'
  | 'TELECOM_BUSY' | 'TELECOM_NUMBER_INVALID' | 'TELECOM_POTENTIAL_BLOCKING' | 'TELECOM_UNANSWERED' | 'TELECOM_TIMEOUT' | 'TELECOM_ORIGINATOR_CANCEL';

/** Ends that the reasons of the service do not tell apart. */
export type EndedBy = 'expiry' | 'stopped' | 'transferred' | 'quota' | 'no-caller-id' | 'whisper-too-long';

export type ContactState =
  /** A flow runs. */
  'flow'
  /** A callback whose time has not come (ID-1). */
  | 'scheduled'
  | 'in-queue'
  /** In queue, and an agent has been asked (OF-1). */
  | 'offered'
  /** A phone rings, and no agent has accepted anything. */
  | 'dialling'
  /** An agent has accepted or dialled; whispers are played, or the phone of the customer rings. */
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

/** What the agent of a contact did with it, in milliseconds since 1970. */
export interface AgentWork {
  /** Agents who were offered the contact. */
  offers: number;
  afterContactWorkFrom?: number;
  afterContactWorkUntil?: number;
  holds: number;
  heldFor: number;
  longestHold: number;
  onHoldSince?: number;
}

/** The two ends of a transfer by an agent: the contact with the customer, and the one that the other agent gets. */
export interface Consultation {
  readonly source: Contact;
  readonly target: Contact;
  /** Who transfers. */
  readonly agent: string;
}

/** When a callback is removed; it goes along when the callback moves to another contact. */
export interface Expiry {
  contact: Contact;
  readonly appointment: Appointment;
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
  /** Who wrote, where no number tells who it is. */
  writer?: string;
  attributes: Record<string, string> = {};
  /** What blocks wrote on the contact, by the namespace, e.g. `Name` and `Tags`. */
  readonly values: JsonObject = {};
  /** What blocks of its flows got, by the namespace, e.g. `External`. */
  readonly results: JsonObject = {};
  readonly settings = new Map<Setting, Json>();
  /** What the customer, or the agent, heard last. */
  lastSaid?: string;
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
  /** When the first contact of the chain began. */
  callStartedAt: number;
  /** What its turn is reckoned from, where that is not the start of its own wait (PL-2, RT-9). */
  place?: number;
  callbackNumber?: string;
  /** What this contact was created with, if it is a callback. */
  callback?: Callback;
  /** Whom the callback calls first; undefined for a contact that calls nobody. */
  callsFirst?: 'agent' | 'customer';
  /** When the service removes it if it still waits then (EX-1). */
  expiry?: Expiry;
  /** Whether somebody is there to hear what is said. */
  customerOnLine = false;
  /** Whether it counts for the quota of concurrent calls. */
  isCall = false;
  /** Calls off what the ringing phone would lead to; undefined while none rings. */
  stopRinging?: () => void;
  /** What a flow before the pick-up waits for with its first prompt (DL-8). */
  whenPickedUp?: () => void;
  /** How often the customer has been called, this leg included. */
  attempt = 0;
  isRetry = false;
  /** How often it, or the contacts before it, went from queue to queue (QF-7). */
  queueTransfers = 0;
  /** Who may take it, in steps (RT-12). */
  criteria?: readonly CriteriaStep[];
  criteriaSince?: number;
  /** What both records of a transfer belong to, while it lasts. */
  consultation?: Consultation;
  transferCompletedAt?: number;
  transferredTo?: string;
  /** The queue times of the legs before, which customer-first callbacks add up (C-6). */
  queuedBefore?: number;
  /** Called when a customer who is called first is in a queue, or has gone (C-10). */
  whenSettled?: () => void;
  segmentAttributes: Record<string, string> = {};
  readonly work: AgentWork = { offers: 0, holds: 0, heldFor: 0, longestHold: 0 };
  language?: string;
  voice?: string;
  flowLogging = false;
  /** The flows that run for it now, e.g. both whispers. */
  readonly runs: FlowRun[] = [];
  systemNumber?: string;
  /** The number shown to the customer, where a flow says another one than that of the queue (CI-2). */
  callerId?: string;
  disconnectReason?: DisconnectReason;
  /** What the reason does not say (EX-5). */
  endedBy?: EndedBy;
  answeringMachineStatus?: string;
  /** What a person said who was called first, in milliseconds since 1970 (ME-6). */
  greeting?: { readonly from: number; readonly until: number };

  constructor(
    readonly id: string,
    readonly method: InitiationMethod,
    readonly channel: Channel,
    readonly links: Links,
    readonly customerNumber: string | undefined,
    now: number,
  ) {
    this.at = { initiation: now };
    this.callStartedAt = now;
  }

  /** The phone on the customer's side: a callback may ring another one than that of the call before it (CR-8). */
  get phone(): string | undefined {
    return (this.callback && this.callbackNumber) ?? this.customerNumber;
  }

  removeRun(run: FlowRun): void {
    const place = this.runs.indexOf(run);
    if (place >= 0) this.runs.splice(place, 1);
  }

  inherit({ attributes, priority, ageAdjustment, language }: Inherited): void {
    this.attributes = { ...attributes };
    this.priority = priority;
    this.ageAdjustment = ageAdjustment;
    this.language = language;
  }
}
