import type { Answerer } from '.';
import { E164 } from '../../../language/phone-number';
import type { RequestKind } from '../../interpreter/requests';

/** What the detection of answering machines found; nothing for a call that was not dialled (C-8). */
const callProgress: Answerer<'call-progress'> = (_, { contact }) => contact.answeringMachineStatus ?? '';

/** It goes before every other number; a number in another form leaves that of the queue (CI-2). */
const setCallerId: Answerer<'set-caller-id'> = (_, { contact }, { number }) => {
  if (E164.test(number)) contact.callerId = number;
  return 'done';
};

export const ANSWERERS = { 'call-progress': callProgress, 'set-caller-id': setCallerId } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
