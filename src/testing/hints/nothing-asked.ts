import { doingOfContact } from './private/contact-doing';
import type { Hint } from './situation';

export const nothingAsked: Hint = ({ center, transcript: { names }, about, wanted }) => {
  if (wanted !== 'question' || !about || about.state === 'ended') return undefined;
  return `nothing asks ${names.customerOf(about)} for a key at ${names.clock.time(center.now)}: ${names.contact(about)} ${doingOfContact(about, names)}`;
};
