import type { ReadSchedule } from './effective-hours';
import type { Schedule } from './schedule';

/** The service allows few requests a second in the whole account, and hours change seldom. */
const FRESH_SECONDS = 300;
/** How long hours that were read go before those that were declared: somebody may have overridden them. */
const LONGEST_AGE_SECONDS = 6 * 3600;
/** How long the service is left alone after a failure, so that not every caller waits for it. */
const PAUSE_SECONDS = 30;

export interface ScheduleSources {
  readonly read: ReadSchedule;
  /** What stands in while nothing was read; undefined for hours that were declared elsewhere. */
  readonly declared: (now: number) => Schedule | undefined;
  readonly report: (problem: string, error: unknown) => void;
}

/** The best that is known of the hours. */
export function recentSchedule({ read, declared, report }: ScheduleSources): (now: number) => Promise<Schedule | undefined> {
  let last: { readonly schedule: Schedule; readonly readAt: number } | undefined;
  let failedAt = -Infinity;
  const age = (now: number) => last ? now - last.readAt : Infinity;
  return async (now) => {
    if (age(now) >= FRESH_SECONDS && now - failedAt >= PAUSE_SECONDS) {
      try {
        last = { schedule: await read(now), readAt: now };
      } catch (error) {
        failedAt = now;
        report('The hours of operation could not be read.', error);
      }
    }
    return age(now) < LONGEST_AGE_SECONDS ? last?.schedule : declared(now);
  };
}
