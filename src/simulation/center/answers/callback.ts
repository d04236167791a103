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

/** E.164 (NU-6), in a country that may be called (NU-1); only for calls, unless others can have callbacks (NU-2, K9). */
const setNumber: Answerer<'set-callback-number'> = (center, { contact }, { number }) => {
  const isPossible = contact.channel === 'voice' || center.assumptions.nonVoiceCallback;
  const why = !isPossible || !E164.test(number) ? 'invalid' : center.assumptions.mayDial(number) ? undefined : 'not-dialable';
  if (why !== undefined) {
    center.trace.note('number-refused', { contact, number, why });
    return why;
  }
  contact.callbackNumber = number;
  return 'done';
};

export const ANSWERERS = { 'create-callback': create, 'set-callback-number': setNumber } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
