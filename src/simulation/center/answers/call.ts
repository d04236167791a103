import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';

/** What the detection of answering machines found; nothing for a call that was not dialled (C-8). */
const callProgress: Answerer<'call-progress'> = (_, { contact }) => contact.answeringMachineStatus ?? '';

export const ANSWERERS = { 'call-progress': callProgress } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
