import { Agent } from './agent';
import type { Center } from './center';
import { Contact, ContactState } from './contact';
import { shown } from '../../language/problems';

/** What a contact is doing, for messages about what does not fit it. */
export function situationOf(center: Center, contact: Contact): string {
  const { id, state, runs, lastSaid } = contact;
  const heard = lastSaid === undefined ? '' : `which heard ${shown(lastSaid)} last`;
  const parts = [STATES[state](center, contact), ...runs.map(({ place }) => `in ${place}`), heard];
  return `contact ${id} ${parts.filter((part) => part !== '').join(', ')}`;
}

/** What an agent has in hand. */
export function handOf({ hand }: Agent): string {
  return hand.size === 0 ? 'nothing' : [...hand].map(([{ id }, state]) => `contact ${id} (${state})`).join(', ');
}

const STATES: Readonly<Record<ContactState, (center: Center, contact: Contact) => string>> = {
  'flow': () => '',
  'scheduled': () => 'waiting for the time of its callback',
  'in-queue': ({ model }, { waiting }) => `in queue ${shown(model.queues.get(waiting?.queue ?? '')?.name ?? waiting?.queue)}`,
  'offered': (_, { agent }) => `offered to agent ${shown(agent)}`,
  'dialling': () => 'being called',
  'connecting': (_, { agent }) => `being connected with agent ${shown(agent)}`,
  'connected': (_, { agent }) => agent === undefined ? 'connected with somebody outside' : `connected with agent ${shown(agent)}`,
  'ended': (_, { disconnectReason }) => `ended with ${disconnectReason}`,
};
