/** Runs a piece of work, and waits until the next one may begin. */
export type Pace = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets no piece of work take less than this long, whether it succeeds or fails. */
export function pacer(milliseconds: number, now: () => number, sleep: (milliseconds: number) => Promise<unknown>): Pace {
  return async (work) => {
    const start = now();
    try {
      return await work();
    } finally {
      await sleep(Math.max(0, start + milliseconds - now()));
    }
  };
}
