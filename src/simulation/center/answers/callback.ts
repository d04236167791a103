import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { createCallback } from '../callbacks';
import { leaveQueue } from '../offering';

/** The asking contact leaves its queue at that moment (CR-6), which is not possible while an agent is asked (QF-5). */
const create: Answerer<'create-callback'> = (center, { contact }, callback) => {
  if (contact.state === 'offered' || !createCallback(center, contact, callback)) return 'failed';
  leaveQueue(center, contact, 'callback');
  return 'created';
};

/** E.164 (NU-6); which countries may be dialled is not modelled. */
const setNumber: Answerer<'set-callback-number'> = (_, { contact }, { number }) => {
  if (contact.channel !== 'voice' || !/^\+[1-9]\d{1,14}$/.test(number)) return 'invalid';
  contact.callbackNumber = number;
  return 'done';
};

export const ANSWERERS = { 'create-callback': create, 'set-callback-number': setNumber } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
