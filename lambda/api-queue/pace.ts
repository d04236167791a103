import type { Ports } from './handler';

/** Lets no piece of work take less than this long, whether it succeeds or fails. */
export function pacer(milliseconds: number, now: () => number, sleep: (milliseconds: number) => Promise<unknown>): Ports['pace'] {
  return async (work) => {
    const start = now();
    try {
      return await work();
    } finally {
      await sleep(Math.max(0, start + milliseconds - now()));
    }
  };
}
