import { type EmergencyFlag, type FlagStore } from '../shared/emergency-flags';

/** How long flags that were read may stand in for those that cannot be read. */
const LONGEST_AGE_SECONDS = 300;

/** The flags, or undefined if nobody knows them. */
export type ReadFlags = (now: number) => Promise<readonly EmergencyFlag[] | undefined>;

/** Asks the store each time, so that an emergency counts at once; what was read last only bridges a failure. */
export function recentFlags(store: FlagStore, report: (problem: string, error: unknown) => void): ReadFlags {
  let last: { readonly flags: readonly EmergencyFlag[]; readonly readAt: number } | undefined;
  return async (now) => {
    try {
      const { flags } = await store.read();
      last = { flags, readAt: now };
    } catch (error) {
      report('The flags could not be read.', error);
      if (last && now - last.readAt > LONGEST_AGE_SECONDS) last = undefined;
    }
    return last?.flags;
  };
}
