import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { referredTo } from '../referring';

const moduleAnswer: Answerer<'module'> = (center, { contact }, { module }) => referredTo(center, contact, center.model.modules, module) ?? 'unknown';

export const ANSWERERS = { module: moduleAnswer } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
