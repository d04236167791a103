import type { LockOperation } from './operation';

/** When the chain of contacts has ended. A lock that is gone or somebody else's is none of this holder's business. */
export const release: LockOperation = async ({ slots, holder }, { locks }) => {
  await Promise.all(slots.map((pk) => locks.release({ pk, holder })));
  return { outcome: 'released' };
};
