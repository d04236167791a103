import type { Contact } from '../../simulation/center/contact';
import type { World } from '../world';

/** The names of those who hear each other. In a transfer the agent hears both ends, and a customer on hold nobody. */
export function voicesOn(world: World, contact: Contact, customer: string): string[] {
  const root = contact.consultation?.source ?? contact;
  const { target } = root.consultation ?? {};
  if (root.state !== 'connected') return [];
  const others = [otherEndOf(world, root), ...(target?.state === 'connected' ? [otherEndOf(world, target)] : [])];
  return root.work.onHoldSince === undefined ? [customer, ...others] : others;
}

/** An agent, or whom an agent has called to leave the customer to. */
function otherEndOf({ transcript: { names }, center }: World, { agent, links }: Contact): string {
  return agent ?? names.customer(center.contacts.get(links.previousId!)!.transferredTo);
}
