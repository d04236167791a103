import type { Contact } from '../../../simulation/center/contact';
import type { TraceEvent, TraceKind } from '../../../simulation/center/trace';
import type { Facts } from '../facts';
import type { Names } from '../names';

/** How much is told: what matters to somebody who looks on, or every block, call and event. */
export type Detail = 'story' | 'everything';

/** A happening in words, as it looked when it happened. */
export interface Told {
  /** A contact gets its name when it is read, because a contact that has just begun does not know yet what it is. */
  readonly who: string | Contact;
  readonly what: string;
  /** What belongs to `everything` alone is no part of the story. */
  readonly detail: Detail;
}

export interface Teller {
  readonly names: Names;
  readonly facts: Facts;
}

export type EventOf<K extends TraceKind> = Extract<TraceEvent, { readonly kind: K }>;

/** Puts a happening into words. */
export type Telling<K extends TraceKind> = (event: EventOf<K>, teller: Teller) => Told | undefined;

export function story(who: Told['who'], what: string): Told {
  return { who, what, detail: 'story' };
}

export function detail(who: Told['who'], what: string): Told {
  return { who, what, detail: 'everything' };
}
