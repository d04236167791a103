import type { Contact } from '../../../simulation/center/contact';
import type { Names } from '../../transcript/names';

/** Where a contact is, as half a sentence behind its name. */
export function doingOfContact({ state, runs, queue, agent }: Contact, names: Names): string {
  switch (state) {
    case 'scheduled': return 'is not due yet';
    case 'ended': return 'has ended';
    case 'in-queue': return `waits in ${names.queue(queue!)}`;
    case 'offered': return `is offered to ${agent}`;
    case 'dialling': return 'is being dialled';
    case 'connecting': return `is being connected to ${agent}`;
    case 'connected': return `is with ${agent ?? 'the other side'}`;
    default: return `is in ${runs.map(({ flow }) => `flow ${names.flow(flow.name)}`).join(' and ') || 'no flow'}`;
  }
}
