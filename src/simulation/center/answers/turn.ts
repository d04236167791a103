import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { criteriaOf } from '../criteria';
import { setCriteria, setTurn } from '../turn';

const setPlace: Answerer<'set-place'> = (center, { contact }, turn) => {
  setTurn(center, contact, turn);
  return 'done';
};

const setCriteriaAnswer: Answerer<'set-criteria'> = (center, { contact }, { criteria }) => {
  const steps = criteriaOf(criteria);
  if (!steps) return 'failed';
  setCriteria(center, contact, steps);
  return 'done';
};

export const ANSWERERS = { 'set-place': setPlace, 'set-criteria': setCriteriaAnswer } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
