import { Chain, chainsOf } from './chains';
import { Seen, Word } from './seen';
import { DEFAULT_ASSUMPTIONS } from '../../../../src/simulation/center/options';

/** What the blocks of the example declare. */
const MOST_CALLS = 3;
/** The README says: so long a customer may be taken for one who has a callback, after an unanswered call or a request that was broken off. */
const BOUND = 900_000;
const OTHER_WAITS = 'It keeps its place, and we will call you';

/**
 * A promise is a callback that was made, or the word that one waits. It is kept by one chain of contacts, a callback and what
 * comes out of it, that calls the number, each time but the first only because nobody had picked up, and at most as often as the
 * block declares; or the chain ends by rule: it expires (EX-1), agents use its attempts up (FA-11), the customer has cancelled it,
 * or another chain for the number lives on in its place.
 */
export function brokenPromises(seen: Seen): string[] {
  const chains = chainsOf(seen);
  return [
    ...chains.flatMap((chain) => [...calledTooOften(chain), ...notKept(chain, chains, seen)]),
    ...seen.words.filter(({ text }) => text.includes(OTHER_WAITS)).flatMap((word) => emptyWord(word, chains, seen)),
  ];
}

function calledTooOften({ name, dials, pickUps }: Chain): string[] {
  const afterPickUp = dials.filter((at) => pickUps.some((earlier) => earlier < at));
  return [
    ...afterPickUp.length > 0 ? [`${name} calls again after somebody has picked up`] : [],
    ...dials.length > MOST_CALLS ? [`${name} calls ${dials.length} times`] : [],
  ];
}

function notKept(chain: Chain, chains: readonly Chain[], seen: Seen): string[] {
  const { name, dials, last, number, ended } = chain;
  if (ended === undefined) return [`${name} never ends: it is ${last.state}`];
  if (dials.length > 0 || last.attempt >= MOST_CALLS) return [];
  if (last.endedBy === 'expiry') return ended - last.at.initiation === DEFAULT_ASSUMPTIONS.expiry ? [] : [`${name} expires too early`];
  if (isCancelled(chain, ended, seen)) return [];
  if (last.endedBy === undefined && chains.some((other) => other !== chain && other.number === number && livesAt(other, ended))) return [];
  return [`${name} ends without a call: ${last.disconnectReason} ${last.endedBy ?? ''}`];
}

/** Whether the word was true, or at least what the README says that it may be. */
function emptyWord(word: Word, chains: readonly Chain[], seen: Seen): string[] {
  const { at, number, contact } = word;
  const isTrue = chains.some((chain) => chain.number === number && (livesAt(chain, at) || calledJustBefore(chain, at)));
  if (isTrue || wasJustCancelled(word, seen) || isBrokenOff(word, seen, chains)) return [];
  return [`contact ${contact.id} is told that a callback for ${number} waits, and none does`];
}

function isCancelled({ number }: Chain, until: number, { asked }: Seen): boolean {
  return asked.some((one) => one.operation === 'cancel' && one.number === number && one.at <= until);
}

/** In this very call, and nothing was asked for since; the answer may have got lost. */
function wasJustCancelled({ at, number, contact }: Word, { asked }: Seen): boolean {
  const last = asked.filter((one) => one.contactId === contact.id && one.number === number && one.at <= at).pop();
  return last?.operation === 'cancel';
}

/** Somebody else hung up, or the queue was full, between the reservation and the callback; nobody could take the reservation back. */
function isBrokenOff({ at, number, contact }: Word, { asked }: Seen, chains: readonly Chain[]): boolean {
  return asked.some((one) => one.operation === 'reserve' && one.outcome !== 'duplicate' && one.number === number && one.contactId !== contact.id
    && one.at < at && at - one.at <= BOUND && !chains.some(({ asking }) => asking === one.contactId));
}

/** One that ends at this very instant does not live on. */
function livesAt({ began, ended = Infinity }: Chain, at: number): boolean {
  return began <= at && ended > at;
}

function calledJustBefore({ dials, ended = Infinity }: Chain, at: number): boolean {
  return dials.length > 0 && ended <= at && at - ended <= BOUND;
}
