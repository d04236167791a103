/** A policy that was just attached takes some seconds to be known everywhere. */
const NOT_YET = new Set(['AccessDeniedException', 'AccessDenied']);
/** Together about a minute. */
const PAUSES_MILLISECONDS = [1000, 2000, 4000, 8000, 15_000, 30_000];

export async function patiently<T>(work: () => Promise<T>, wait: (milliseconds: number) => Promise<unknown>): Promise<T> {
  for (const pause of PAUSES_MILLISECONDS) {
    try {
      return await work();
    } catch (error) {
      if (!NOT_YET.has((error as Error | undefined)?.name ?? '')) throw error;
      await wait(pause);
    }
  }
  return work();
}
