import type { Answerer } from '.';
import { E164 } from '../../../language/phone-number';
import type { RequestKind } from '../../interpreter/requests';
import { createCallback } from '../callbacks';
import { leaveQueue } from '../offering';

/** The asking contact leaves its queue at that moment (CR-6), which is not possible while an agent is asked (QF-5). */
const create: Answerer<'create-callback'> = (center, { contact }, callback) => {
  if (contact.state === 'offered' || !createCallback(center, contact, callback)) return 'failed';
  leaveQueue(center, contact, 'callback');
  return 'created';
};

/** E.164 (NU-6), in a country that may be called (NU-1). */
const setNumber: Answerer<'set-callback-number'> = (center, { contact }, { number }) => {
  const isPhone = contact.channel === 'voice' && E164.test(number);
  if (isPhone && center.assumptions.mayDial(number)) {
    contact.callbackNumber = number;
    return 'done';
  }
  const why = isPhone ? 'not-dialable' : 'invalid';
  center.trace.note('number-refused', { contact, number, why });
  return why;
};

export const ANSWERERS = { 'create-callback': create, 'set-callback-number': setNumber } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
