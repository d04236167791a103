import type { Hint } from './situation';
import { hasLine } from '../../simulation/center/calls-under-way';

export const quota: Hint = ({ center }) => (
  hasLine(center) ? undefined : `the quota of concurrent calls (${center.model.quotas.concurrentCalls}) is used up`);
