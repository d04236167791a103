import type { Hint, Situation } from './situation';
import type { Contact } from '../../simulation/center/contact';

export const nothingAsked: Hint = (situation) => {
  const { center, transcript: { names }, about, wanted } = situation;
  if (wanted !== 'question' || !about || about.state === 'ended') return undefined;
  return `nothing asks ${names.customerOf(about)} for a key at ${names.clock.time(center.now)}: ${names.contact(about)} ${doing(about, situation)}`;
};

function doing({ state, runs, queue, agent }: Contact, { transcript: { names } }: Situation): string {
  switch (state) {
    case 'scheduled': return 'is not due yet';
    case 'in-queue': return `waits in ${names.queue(queue!)}`;
    case 'offered': return `is offered to ${agent}`;
    case 'dialling': return 'is being dialled';
    case 'connecting': return `is being connected to ${agent}`;
    case 'connected': return `is with ${agent ?? 'the other side'}`;
    default: return `is in ${runs.map(({ flow }) => `flow "${flow.name}"`).join(' and ') || 'no flow'}`;
  }
}
