import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';

const outside: Answerer<'outside'> = (center, { contact }, { what, parameters, otherwise }) => {
  const answer = center.outside.get(what)?.(parameters, contact);
  if (answer) return answer;
  if (otherwise === undefined) center.trace.note('warning', { text: `nobody knows what an action of type ${what} does; the flow goes on after it` });
  return { branch: otherwise ?? 'next' };
};

export const ANSWERERS = { outside } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
