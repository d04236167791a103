import { doingOfContact } from './private/contact-doing';
import type { Hint } from './situation';
import type { ContactState } from '../../simulation/center/contact';

/** Other hints tell more of a contact in these. */
const TOLD_ELSEWHERE: readonly ContactState[] = ['scheduled', 'in-queue', 'ended'];

/** The contact is not, or no longer, where somebody could be asked to take it. */
export const elsewhere: Hint = ({ transcript: { names }, about, agent, wanted }) => {
  if (!about || TOLD_ELSEWHERE.includes(about.state) || (wanted !== 'offer' && wanted !== 'call')) return undefined;
  if (agent && about.agent === agent.name) return undefined;
  return `${names.contact(about)} ${doingOfContact(about, names)}`;
};
