import type { Channel } from '../../language/spec';

/** Times in milliseconds, from the first ring. */
interface Person extends Detectable {
  readonly kind: 'person';
  /** How long the person speaks on picking up, where that tells a person from a machine; 0 if left out. */
  readonly greeting?: number;
  /** How long after picking up the person hangs up; by hand if left out. */
  readonly hangsUpAfter?: number;
}

/** What becomes of a call to somebody's phone. Times in milliseconds, from the first ring. */
export type RingResult =
  | Person
  | Detectable & { readonly kind: 'voicemail'; readonly beep: boolean }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'busy' | 'invalid' | 'blocked' };

interface Detectable {
  readonly after: number;
  /** Whether the detection of answering machines can tell what it is (C-8); it can if left out. */
  readonly isDetected?: boolean;
}

/** Somebody whom the contact center calls or who calls it. */
export interface Customer {
  readonly number?: string;
  /** What happens when the phone rings, the first time with 1. */
  readonly whenCalled?: (attempt: number) => RingResult;
  /** Called when a contact of the customer reaches a state in which somebody could act. */
  readonly whenAsked?: (prompt: string) => string | undefined;
}

/** What an agent does with an offer; undefined leaves it to somebody who accepts by hand. */
export type OfferAnswer = { readonly kind: 'accept' | 'reject'; readonly after: number } | { readonly kind: 'miss' };

/** An agent, as the center knows one. */
export interface AgentProps {
  readonly name: string;
  /** The ARN of the user, by which flows and quick connects call the agent; the name does as well. */
  readonly arn?: string;
  /** The ARN of the routing profile. */
  readonly profile: string;
  /** Levels of 1 to 5, by `attribute:value` (RT-12). */
  readonly proficiencies?: Readonly<Record<string, number>>;
  /** Whether contacts are accepted without being asked. */
  readonly autoAccept?: boolean;
  /** The same of callbacks that an agent has to take first, which have a switch of their own (OF-7). */
  readonly autoAcceptCallbacks?: boolean;
  readonly whenOffered?: (contact: string, channel: Channel) => OfferAnswer | undefined;
  /** How long after-contact work takes, in milliseconds; undefined until the agent ends it by hand. */
  readonly afterContactWork?: number;
}
