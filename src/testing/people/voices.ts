import type { Contact } from '../../simulation/center/contact';
import type { World } from '../world';

/** The names of those who hear each other. In a transfer the agent hears both ends, and a customer on hold nobody. */
export function voicesOn(world: World, contact: Contact): string[] {
  const root = contact.consultation?.source ?? contact;
  const { target } = root.consultation ?? {};
  if (root.state !== 'connected') return [];
  const customer = root.work.onHoldSince === undefined ? [customerOf(world, root)] : [];
  return [...customer, otherEndOf(world, root), ...(target?.state === 'connected' ? [otherEndOf(world, target)] : [])];
}

function customerOf(world: World, { writer, customerNumber }: Contact): string {
  return writer ?? world.transcript.names.customer(customerNumber);
}

/** An agent, or whom an agent has called to leave the customer to. */
function otherEndOf(world: World, { agent, links }: Contact): string {
  return agent ?? world.transcript.names.customer(world.center.contacts.get(links.previousId!)!.transferredTo);
}
