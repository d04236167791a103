import type { Hint } from './situation';
import { endOf } from '../transcript/tellers/endings';

export const contactEnded: Hint = ({ center, transcript: { names }, about }) => {
  if (about?.state !== 'ended') return undefined;
  return `${names.contact(about)} ended at ${names.clock.timeSeenFrom(about.at.disconnect!, center.now)}: ${endOf(about, names)}`;
};
