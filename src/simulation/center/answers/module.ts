import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { found } from '../references';

const moduleAnswer: Answerer<'module'> = (center, _, { module }) => found(center.model.modules, module) ?? 'unknown';

export const ANSWERERS = { module: moduleAnswer } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
