import { CUSTOMER_FIRST_GUESS } from '../../language/customer-first';
import { Spoken } from '../interpreter/requests';

/**
 * What a simulation assumes where the service's documentation is silent, or says two things. Times in milliseconds.
 */
export interface Assumptions {
  /** How long a callback waits at most, from its creation (EX-1; K1: older text says up to 14 days). */
  readonly expiry: number;
  /** Whether a callback with a creation flow is queued without its initial delay (CF-4, K3). */
  readonly creationFlowIgnoresDelay: boolean;
  /** Whether `MaximumConnectionAttempts` counts the retries, or all calls (FA-5, K4). */
  readonly attemptsMeaning: 'retries' | 'calls';
  /** Whether a retry keeps the place of the callback (PL-6, K5). */
  readonly retryKeepsPlace: boolean;
  /** What `ConnectedToSystemTimestamp` of a callback says (DL-3, K6). */
  readonly connectedToSystemAt: 'pick-up' | 'dial';
  /** Whether a callback without any caller ID is dialled, as an anonymous call (CI-3, K8). */
  readonly allowAnonymous: boolean;
  /** Whether chats, tasks and e-mails can be given a queued callback (CH-2, K9). */
  readonly nonVoiceCallback: boolean;
  /** Whether contacts wait for the hours of their queue (HO-1, K10). */
  readonly hoursGateRouting: boolean;
  /** Whether agents who accept contacts automatically also do so with callbacks (OF-7, K11). */
  readonly autoAcceptCallback: boolean;
  /** Whether a wait block waits for voice contacts, or takes its error branch (K14). */
  readonly allowVoiceWait: boolean;
  /** Whether the instance may call a number: which countries it may is a setting of the service (NU-1). */
  readonly mayDial: (number: string) => boolean;
  /** Whether what blocks got, e.g. `$.External`, is there in the next flow of the contact, too; no page promises it. */
  readonly resultsOutliveFlow: boolean;
  /** Whether a busy line is tried again (FA-9). */
  readonly retryWhenBusy: boolean;
  /** Whether an agent who hangs up while the phone rings uses up a retry (FA-11). */
  readonly agentHangUpUsesRetry: boolean;
  /** Whether the outbound flow of a customer-first callback runs when nobody picked up. */
  readonly outboundFlowWhenUnanswered: boolean;
  /** How many customers a customer-first queue calls at a time for each agent who is free (C-10). */
  readonly callsPerFreeAgent: number;
  /** How such a callback is written, which nobody has published (C-12). */
  readonly customerFirst: CustomerFirstKeys;
  /** How long it takes until a waiting contact has its new priority or age (QF-6). */
  readonly placeChangesAfter: number;
  /**
   * How long it may take until it is the turn of whoever has this place in a queue, the first one with 1; undefined where nobody
   * knows. How the service estimates is not published.
   */
  readonly estimatedWait: (queue: string, position: number) => number | undefined;
  /** What an agent has to accept a contact (OF-2). */
  readonly acceptWithin: number;
  /** How long a phone rings (DL-4). */
  readonly ringFor: number;
  /** How long a whisper may be before the call is cut (DL-5). */
  readonly whisperFor: number;
  /** How long it takes to say something. */
  readonly speech: (spoken: Spoken) => number;
}

/** The parameters of `CreateCallbackContact` that a customer-first callback has. The key of the outbound flow is a guess. */
export interface CustomerFirstKeys {
  readonly modeParameter: string;
  readonly modeValue: string;
  readonly outboundFlowParameter: string;
}

const SECOND = 1000;
/** About what a voice needs. */
const PER_CHARACTER = 60;
/** A recording whose length nobody said. */
const RECORDING = 5 * SECOND;

/** Each default is the reading that the rules call the more likely one. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  expiry: 604_800 * SECOND,
  creationFlowIgnoresDelay: false,
  attemptsMeaning: 'retries',
  retryKeepsPlace: true,
  connectedToSystemAt: 'pick-up',
  allowAnonymous: false,
  nonVoiceCallback: false,
  hoursGateRouting: false,
  autoAcceptCallback: false,
  allowVoiceWait: true,
  mayDial: () => true,
  resultsOutliveFlow: true,
  retryWhenBusy: false,
  agentHangUpUsesRetry: true,
  outboundFlowWhenUnanswered: false,
  callsPerFreeAgent: 1,
  customerFirst: CUSTOMER_FIRST_GUESS,
  placeChangesAfter: 60 * SECOND,
  estimatedWait: () => undefined,
  acceptWithin: 20 * SECOND,
  ringFor: 60 * SECOND,
  whisperFor: 120 * SECOND,
  speech: ({ text, ssml }) => text === undefined && ssml === undefined ? RECORDING : (text ?? ssml!.replace(/<[^>]*>/g, '')).length * PER_CHARACTER,
};
