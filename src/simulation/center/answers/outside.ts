import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { answerAfter } from '../resuming';

const outside: Answerer<'outside'> = (center, run, { what, parameters, otherwise, after }) => {
  const answer = center.outside.get(what)?.(parameters, run.contact);
  if (answer) return answerAfter(center, run, answer.took ?? 0, answer);
  if (otherwise === undefined) center.trace.note('warning', { text: `nobody knows what an action of type ${what} does; the flow goes on after it` });
  return answerAfter(center, run, after, { branch: otherwise ?? 'next' });
};

export const ANSWERERS = { outside } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
