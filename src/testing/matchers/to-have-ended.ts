import type { Matcher } from './matcher';
import type { SimulatedContact } from '../contact';

/** The contact is over, for this `DisconnectReason`, if one is given. */
export const toHaveEnded: Matcher<SimulatedContact, [reason?: string]> = ({ state, record: { DisconnectReason } }, reason) => ({
  pass: state === 'ended' && (reason ?? DisconnectReason) === DisconnectReason,
  wanted: `to have ended${reason === undefined ? '' : ` by ${reason}`}`,
  got: state === 'ended' ? `an end by ${DisconnectReason}` : `a contact that is ${state}`,
});
