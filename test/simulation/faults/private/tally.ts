import { chainsOf } from './chains';
import { Seen } from './seen';

/** What happened how often. Runs in which nothing happens prove nothing. */
export type Tally = Readonly<Record<typeof COUNTED[number], number>>;

export const COUNTED = [
  'callbacks', 'retries', 'expired', 'cancelled', 'told that one waits', 'refused', 'answered', 'unanswered', 'busy', 'conversations', 'mishaps',
  'given up', 'hung up in a whisper',
] as const;

export function tallyOf(seen: Seen): Tally {
  const { contacts, words, pickUps, mishaps } = seen;
  const callbacks = contacts.filter(({ method }) => method === 'CALLBACK');
  const said = (text: string) => words.filter((word) => word.text.includes(text)).length;
  const ended = (reason: string) => callbacks.filter(({ disconnectReason }) => disconnectReason === reason).length;
  return {
    'callbacks': chainsOf(seen).length,
    'retries': callbacks.filter(({ isRetry }) => isRetry).length,
    'expired': callbacks.filter(({ endedBy }) => endedBy === 'expiry').length,
    'cancelled': said('Your callback is cancelled'),
    'told that one waits': said('It keeps its place'),
    'refused': said('we cannot take a callback'),
    'answered': pickUps.length,
    'unanswered': ended('TELECOM_TIMEOUT'),
    'busy': ended('TELECOM_BUSY'),
    'conversations': contacts.filter(({ at }) => at.connectedToAgent !== undefined).length,
    mishaps,
    'given up': contacts.filter(({ at, disconnectReason }) => disconnectReason === 'CUSTOMER_DISCONNECT' && at.connectedToAgent === undefined).length,
    'hung up in a whisper': callbacks.filter(({ at, disconnectReason }) => disconnectReason === 'CUSTOMER_DISCONNECT' && at.connectedToAgent === undefined).length,
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return Object.fromEntries(COUNTED.map((name) => [name, tallies.reduce((sum, tally) => sum + tally[name], 0)])) as Tally;
}
